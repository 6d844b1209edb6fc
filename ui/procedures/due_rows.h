// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/procedures/due_list.h"
#include "ui/office_desk.h"
#include "ui/procedures/due_filter_bar.h"

#include <QWidget>

namespace muster {

class PagedModel;

/// The rows of the due list. What there is, and what the filter offers, is read off the window's thread; of the rows only
/// the pages looked at are read.
class DueRows : public QObject {
    Q_OBJECT

public:
    /// Faults in reading are shown in the view's message strip.
    DueRows(OfficeDesk desk, QWidget *view);

    PagedModel *model() const { return m_model; }
    void ask(const DueFilter &filter);
    /// All the rows of what is on show for another thread.
    std::function<SheetRows()> everything() const;

    const DueFilter &shown() const { return m_shown; }
    const DueChoices &choices() const { return m_choices; }
    qint64 count() const { return m_outline.count; }
    /// The step in a row; nothing while it cannot be read.
    const DueRow *at(int row);

signals:
    void changed();

private:
    struct Answer {
        DueFilter filter;
        DueOutline outline;
        DueChoices choices;
    };
    static Answer read(const Database &database, const DueFilter &filter);
    void take(const Answer &answer);
    QList<QVariantList> rows(qint64 offset, int limit);

    OfficeDesk m_desk;
    QWidget *m_view;
    PagedModel *m_model;
    DueFilter m_shown;
    DueOutline m_outline;
    DueChoices m_choices;
    QHash<qint64, DueRow> m_read;       ///< by the number of the step
};

/// The cells of a row of the due list, as the list shows them.
QVariantList dueCells(const DueRow &row, QDate day);

} // namespace muster
