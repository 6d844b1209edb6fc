// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/pipeline/holders.h"
#include "ui/office_desk.h"
#include "ui/qualification/holder_filter_bar.h"

#include <QWidget>

namespace muster {

class PagedModel;

/// The rows of the list of holders. How many there are, and what the filter offers, is read off the window's thread; of the
/// rows only the pages looked at are read.
class HolderRows : public QObject {
    Q_OBJECT

public:
    /// Faults in reading are shown in the view's message strip.
    HolderRows(OfficeDesk desk, QWidget *view);

    PagedModel *model() const { return m_model; }
    void ask(const HolderFilter &filter);
    /// All the rows of what is on show for another thread.
    std::function<SheetRows()> everything() const;

    const HolderFilter &shown() const { return m_shown; }
    const HolderCounts &counts() const { return m_counts; }
    const HolderChoices &choices() const { return m_choices; }
    qint64 count() const { return m_counts.of(m_shown.stage); }
    /// Null while it cannot be read.
    const HolderRow *at(int row) const;

signals:
    void changed();

private:
    struct Answer {
        HolderFilter filter;
        HolderCounts counts;
        HolderChoices choices;
    };
    void take(const Answer &answer);
    QList<QVariantList> rows(qint64 offset, int limit);

    OfficeDesk m_desk;
    QWidget *m_view;
    PagedModel *m_model;
    HolderFilter m_shown;
    HolderCounts m_counts;
    HolderChoices m_choices;
    QHash<qint64, HolderRow> m_read;        ///< by the number of the qualification
};

/// The cells of a holder, as the list shows them.
QVariantList holderCells(const HolderRow &row, QDate day);

} // namespace muster
