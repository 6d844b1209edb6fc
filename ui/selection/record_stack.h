// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_panel.h"

#include <QStackedWidget>

namespace muster {

/// A record to edit, and the columns that its place in the view already says.
struct RecordAsked {
    const RecordType &type;
    QList<QByteArray> fixed = {};
    std::function<NameNarrowing(const char *table)> narrowed = {};
    std::function<QList<QByteArray>(const QVariantList &values)> unused = {};   ///< as PanelShape says
};

/// What a view shows, and in its place the form of a record that is entered or edited: Ctrl+S saves it and leads back, Esc
/// leads back, and what was typed is kept.
class RecordStack : public QStackedWidget {
    Q_OBJECT

public:
    RecordStack(OfficeDesk desk, QWidget *content, QWidget *parent = nullptr);

    void edit(const RecordAsked &record, qint64 id);
    void begin(const RecordAsked &record, const PresetValues &values);
    void save();
    bool isOpen() const { return currentIndex() > 0; }
    /// The panel on show; null where the content is.
    RecordPanel *panel() const;
    /// Back to the content, unless what is typed cannot be kept.
    bool close();
    void retranslate();

signals:
    void saved(qint64 id);
    void removed();
    void said(const QString &words);
    /// The content is on show again.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RecordPanel *panelOf(const RecordAsked &record);

    OfficeDesk m_desk;
    QHash<const RecordType *, RecordPanel *> m_panels;
};

} // namespace muster
