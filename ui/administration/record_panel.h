// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/administration/reference_lists.h"
#include "ui/office_desk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;

namespace muster {

class MessageStrip;
class RecordForm;
struct NamedRecord;

/// One record of a list to read and change: its form, the strip that tells what is wrong, and the buttons.
class RecordPanel : public QFrame {
    Q_OBJECT

public:
    RecordPanel(OfficeDesk desk, const ReferenceList &list, QWidget *parent = nullptr);

    void show(qint64 id);
    void beginNew();
    /// Reads the record anew; what is typed and not saved stays.
    void refresh();
    void save();
    void remove();

    RecordForm *form() const { return m_form; }
    MessageStrip *strip() const { return m_strip; }
    /// False, with words in the strip, while something typed would be lost by going on.
    bool mayLeave();
    void retranslate();

signals:
    void saved(qint64 id);
    void removed();
    /// For the status line.
    void said(const QString &words);

private:
    void build();
    QWidget *buildButtons();
    void follow();
    void tellProblems();
    void meetOthers();
    void telling(const QString &words);
    void bringIntoView();
    QList<NamedRecord> names(const char *table) const;

    OfficeDesk m_desk;
    const ReferenceList &m_list;
    MessageStrip *m_strip;
    QLabel *m_title;
    QLabel *m_state;
    RecordForm *m_form = nullptr;       ///< asks this panel for names while it is made
    QScrollArea *m_area;
    QPushButton *m_save;
    QPushButton *m_takeBack;
    QPushButton *m_remove;
    bool m_tellsProblems = false;
};

} // namespace muster
