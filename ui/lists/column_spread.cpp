// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_spread.h"

#include "ui/lists/paged_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <numeric>

namespace muster {

QList<int> widths(const QList<Column> &columns)
{
    QList<int> list;
    for (const Column &column : columns)
        list.append(column.width);
    return list;
}

ColumnSpread::ColumnSpread(QTableView *view, const QList<GrowingColumn> &growing)
    : QObject(view), m_view(view), m_growing(growing)
{
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->viewport()->installEventFilter(this);
}

void ColumnSpread::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    spread();
}

int ColumnSpread::room() const
{
    return m_view->viewport()->width() - std::accumulate(m_widths.begin(), m_widths.end(), 0);
}

bool ColumnSpread::hasRoom() const
{
    return room() >= 0;
}

void ColumnSpread::spread()
{
    QHeaderView *head = m_view->horizontalHeader();
    if (m_widths.isEmpty() || head->count() != m_widths.size())
        return;
    int shares = 0;
    for (const GrowingColumn &growing : m_growing)
        shares += growing.share;
    const int left = qMax(0, room());
    QList<int> widths = m_widths;
    for (const GrowingColumn &growing : m_growing)
        widths[growing.column] += left * growing.share / shares;
    for (int column = 0; column < widths.size(); ++column)
        head->resizeSection(column, widths.at(column));
}

bool ColumnSpread::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        spread();
        emit roomChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muster
