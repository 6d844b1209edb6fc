// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "ui/office_desk.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QScrollArea;

namespace muster {

class DraftKeeper;
class MessageStrip;
class RecordForm;
struct Draft;
struct NameNarrowing;
struct RecordNames;
struct StoredRecord;

/// What a panel leaves out of the form, and what may be done at it.
struct PanelShape {
    QList<QByteArray> fixed = {};       ///< columns that are not shown: set when a record is begun, and kept
    bool oneRecord = false;             ///< nothing is added and nothing removed
    bool inPassing = false;             ///< below the field of another form: as high as it needs, and can be closed
    std::function<QList<QByteArray>(const QVariantList &values)> unused = {};   ///< columns that mean nothing beside these values
    std::function<NameNarrowing(const char *table)> narrowed = {};              ///< which records of a table its references offer
};

/// Values of some columns, as the field tables hold them.
using PresetValues = QHash<QByteArray, QVariant>;

/// One record of any kind to read and change: its form, the strip that tells what is wrong, and the buttons. The type
/// must outlive the panel.
class RecordPanel : public QFrame {
    Q_OBJECT

public:
    RecordPanel(OfficeDesk desk, const RecordType &type, PanelShape shape = {}, QWidget *parent = nullptr);
    ~RecordPanel() override;

    void show(qint64 id);
    void beginNew();
    /// A new record that somebody called so, as if its name had been typed.
    void beginNewCalled(const QString &called);
    /// A new record with these values, such as the person it belongs to; they do not count as typed.
    void beginNew(const PresetValues &values);
    /// The same, and the keyboard stays where it is.
    void showNew(const PresetValues &values);
    /// Reads the record anew; what is typed and not saved stays.
    void refresh();
    void save();
    void remove();

    /// A strip of words must not make the page around the panel grow; the form scrolls instead.
    bool hasHeightForWidth() const override { return m_shape.inPassing && QFrame::hasHeightForWidth(); }

    RecordForm *form() const { return m_form; }
    MessageStrip *strip() const { return m_strip; }
    DraftKeeper *drafts() const { return m_drafts; }
    /// Keeps what is typed and not saved as a draft, which is offered when the record is shown again. False, with words in
    /// the strip, when it cannot be kept and would be lost by going on.
    bool mayLeave();
    void retranslate();

signals:
    void saved(qint64 id);
    void removed();
    /// For the status line.
    void said(const QString &words);
    /// Esc, or the button, in a panel that was opened in passing.
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    QWidget *buildButtons();
    void goToSave();
    void follow();
    void tellProblems();
    void meetOthers();
    void telling(const QString &words);
    void bringIntoView();
    void fill(const StoredRecord &record);
    void putBack(const Draft &draft);
    QString titled(const QVariantList &values) const;
    RecordNames names();
    RecordPanel *inPassing(const char *table, const QString &called);

    OfficeDesk m_desk;
    const RecordType &m_type;
    PanelShape m_shape;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_state;
    RecordForm *m_form = nullptr;       ///< asks this panel for names while it is made
    DraftKeeper *m_drafts;
    QScrollArea *m_area;
    QPushButton *m_save;
    QPushButton *m_takeBack;
    QPushButton *m_close;
    QPushButton *m_remove;
    bool m_tellsProblems = false;
};

} // namespace muster
