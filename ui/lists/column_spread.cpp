// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_spread.h"

#include "ui/lists/paged_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

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
    QHeaderView *head = m_view->horizontalHeader();
    head->setStretchLastSection(false);
    m_view->viewport()->installEventFilter(this);
    head->viewport()->installEventFilter(this);
    connect(head, &QHeaderView::sectionResized, this, [this](int column, int, int width) { drawn(column, width); });
}

void ColumnSpread::setWidths(const QList<int> &widths)
{
    m_widths = widths;
    spread();
}

/// Only what a hand does is a choice; the widths also change with the room.
void ColumnSpread::drawn(int column, int width)
{
    if (!m_held || width == 0)
        return;
    m_ownWidths.insert(column, width);
    emit widthChosen();
}

/// The others follow when the hand is off, not while it draws.
void ColumnSpread::letGo()
{
    m_held = false;
    spread();
}

int ColumnSpread::widthOf(int column) const
{
    if (m_view->isColumnHidden(column))
        return 0;
    return m_ownWidths.value(column, m_widths.at(column));
}

bool ColumnSpread::mayGrow(int column) const
{
    return !m_view->isColumnHidden(column) && !m_ownWidths.contains(column);
}

int ColumnSpread::room() const
{
    int taken = 0;
    for (int column = 0; column < m_widths.size(); ++column)
        taken += widthOf(column);
    return m_view->viewport()->width() - taken;
}

int ColumnSpread::shares() const
{
    int shares = 0;
    for (const GrowingColumn &growing : m_growing)
        shares += mayGrow(growing.column) ? growing.share : 0;
    return shares;
}

bool ColumnSpread::hasRoom() const
{
    return room() >= 0;
}

void ColumnSpread::spread()
{
    QHeaderView *head = m_view->horizontalHeader();
    if (m_held || m_widths.isEmpty() || head->count() != m_widths.size())
        return;
    QList<int> widths;
    for (int column = 0; column < m_widths.size(); ++column)
        widths.append(widthOf(column));
    const int left = qMax(0, room());
    const int all = qMax(1, shares());
    for (const GrowingColumn &growing : m_growing)
        if (mayGrow(growing.column))
            widths[growing.column] += left * growing.share / all;
    for (int column = 0; column < widths.size(); ++column)
        if (widths.at(column) > 0)
            head->resizeSection(column, widths.at(column));
}

/// The view may be half gone when its parts say goodbye: it is not asked for anything that this does not need.
bool ColumnSpread::eventFilter(QObject *watched, QEvent *event)
{
    const bool overHead = watched->parent() != m_view;
    if (overHead && (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick))
        m_held = true;
    if (overHead && event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &ColumnSpread::letGo, Qt::QueuedConnection);
    if (!overHead && event->type() == QEvent::Resize) {
        spread();
        emit roomChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace muster
