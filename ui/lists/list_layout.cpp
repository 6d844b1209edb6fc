// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/list_layout.h"

#include "ui/lists/column_spread.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

namespace muster {

namespace {

/// Before the key of a column that is hidden, or by which the list is sorted the other way round.
constexpr QChar turned = u'-';

QString bare(const QString &key)
{
    return key.startsWith(turned) ? key.mid(1) : key;
}

} // namespace

ListLayout::ListLayout(TableView *list, ColumnSpread *spread) : QObject(list), m_list(list), m_spread(spread)
{
    connect(list->horizontalHeader(), &QHeaderView::sectionMoved, this, &ListLayout::keep);
    connect(list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ListLayout::keepSort);
    connect(list, &TableView::columnsChosen, this, &ListLayout::keep);
    connect(spread, &ColumnSpread::widthChosen, this, &ListLayout::keep);
}

ListLayout *ListLayout::of(const TableView *list)
{
    return list ? list->findChild<ListLayout *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void ListLayout::use(const QString &name, const QList<QByteArray> &hiddenAtFirst)
{
    m_name = name;
    m_hiddenAtFirst = hiddenAtFirst;
    arrange();
}

QString ListLayout::key(const char *what) const
{
    return QStringLiteral("lists/%1/%2").arg(m_name, QLatin1String(what));
}

QString ListLayout::keyOf(int column) const
{
    return QString::fromUtf8(m_list->pagedModel()->columns().at(column).key);
}

int ListLayout::columnOf(const QString &key) const
{
    const auto &columns = m_list->pagedModel()->columns();
    for (int column = 0; column < columns.size(); ++column)
        if (QString::fromUtf8(columns.at(column).key) == key)
            return column;
    return -1;
}

void ListLayout::arrange()
{
    const QScopedValueRollback quiet(m_arranging, true);
    restore();
    const QSettings settings;
    const QVariantMap widths = settings.value(key("widths")).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        if (const int column = columnOf(width.key()); column >= 0)
            m_spread->setOwnWidth(column, width.value().toInt());
    int place = 0;
    for (const QString &kept : settings.value(key("columns")).toStringList()) {
        const int column = columnOf(bare(kept));
        if (column < 0)
            continue;
        m_list->horizontalHeader()->moveSection(m_list->horizontalHeader()->visualIndex(column), place++);
        m_list->setColumnHidden(column, column != 0 && kept.startsWith(turned));
    }
    arrangeSort();
    m_spread->spread();
    emit changed();
}

void ListLayout::arrangeSort()
{
    const QString kept = QSettings().value(key("sort")).toString();
    const int column = columnOf(bare(kept));
    if (column >= 0 && m_list->isSortingEnabled())
        m_list->sortByColumn(column, kept.startsWith(turned) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// The columns in the order and with the widths that the list gives them.
void ListLayout::restore()
{
    QHeaderView *head = m_list->horizontalHeader();
    m_spread->forgetOwnWidths();
    for (int column = 0; column < head->count(); ++column) {
        head->moveSection(head->visualIndex(column), column);
        m_list->setColumnHidden(column, m_hiddenAtFirst.contains(m_list->pagedModel()->columns().at(column).key));
    }
}

void ListLayout::keep()
{
    if (m_arranging || m_name.isEmpty())
        return;
    QStringList columns;
    QVariantMap widths;
    for (const ColumnChoice &choice : choices()) {
        columns.append(choice.shown ? keyOf(choice.column) : turned + keyOf(choice.column));
        if (const int width = m_spread->ownWidth(choice.column); width > 0)
            widths.insert(keyOf(choice.column), width);
    }
    QSettings settings;
    settings.setValue(key("columns"), columns);
    settings.setValue(key("widths"), widths);
    m_spread->spread();
    emit changed();
}

void ListLayout::keepSort()
{
    const QHeaderView *head = m_list->horizontalHeader();
    const int column = head->sortIndicatorSection();
    if (m_arranging || m_name.isEmpty() || !m_list->isSortingEnabled() || column < 0 || column >= head->count())
        return;
    const bool falling = head->sortIndicatorOrder() == Qt::DescendingOrder;
    QSettings().setValue(key("sort"), falling ? turned + keyOf(column) : keyOf(column));
}

QList<ColumnChoice> ListLayout::choices() const
{
    QList<ColumnChoice> list;
    for (int place = 0; place < m_list->horizontalHeader()->count(); ++place) {
        const int column = m_list->horizontalHeader()->logicalIndex(place);
        list.append({column, m_list->pagedModel()->columns().at(column).title, !m_list->isColumnHidden(column)});
    }
    return list;
}

void ListLayout::show(int column)
{
    m_list->setColumnHidden(column, false);
    keep();
}

void ListLayout::hide(int column)
{
    m_list->setColumnHidden(column, column != 0);
    keep();
}

void ListLayout::move(int column, int places)
{
    QHeaderView *head = m_list->horizontalHeader();
    const int from = head->visualIndex(column);
    const int to = from + places;
    if (to >= 0 && to < head->count())
        head->moveSection(from, to);
}

void ListLayout::reset()
{
    QSettings().remove(QStringLiteral("lists/") + m_name);
    arrange();
}

} // namespace muster
