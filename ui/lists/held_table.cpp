// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/held_table.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/row_order.h"

#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace muster {

namespace {

/// What a cell keeps free at its sides.
constexpr int cellMargins = 30;

/// The row above says the same.
bool isRepeated(const QModelIndex &index)
{
    return index.row() > 0 && index.siblingAtRow(index.row() - 1).data() == index.data();
}

class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        option->font.setWeight(QFont::DemiBold);
        if (isRepeated(index))
            option->text.clear();
    }
};

} // namespace

HeldTable::HeldTable(const QString &name, const QList<GrowingColumn> &growing, QWidget *parent)
    : TableView(parent), m_name(name), m_model(new PagedModel(this)), m_spread(new ColumnSpread(this, growing)),
      m_layout(new ListLayout(this, m_spread))
{
    setPagedModel(m_model);
    connect(m_model, &PagedModel::sortChosen, this, &HeldTable::sortBy);
    connect(this, &TableView::opened, this, [this](int row) { emit openedRecord(idAt(row)); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling)
            emit currentRecord(index.isValid() ? idAt(index.row()) : 0);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_filling)
            emit choiceChanged();
    });
}

void HeldTable::setColumns(const QList<Column> &columns, const QList<QByteArray> &hiddenAtFirst)
{
    const QScopedValueRollback filling(m_filling, true);
    const qint64 before = chosen();
    m_model->setColumns(columns);
    m_spread->setWidths(widths(columns));
    m_layout->use(m_name, hiddenAtFirst);
    choose(before);
}

void HeldTable::setChips(const QList<int> &columns)
{
    for (const int column : columns)
        setItemDelegateForColumn(column, new ChipDelegate(this));
}

void HeldTable::setGrouped(int column)
{
    setItemDelegateForColumn(column, new GroupDelegate(this));
}

void HeldTable::setRows(const QList<QVariantList> &rows)
{
    m_rows = rows;
    showRows();
}

void HeldTable::sortBy(const QByteArray &column, Qt::SortOrder order)
{
    const QList<Column> &columns = m_model->columns();
    const auto known = std::find_if(columns.begin(), columns.end(), [&column](const Column &one) { return one.key == column; });
    m_sortColumn = known == columns.end() ? -1 : int(known - columns.begin());
    m_sortOrder = order;
    showRows();
}

void HeldTable::showRows()
{
    const QList<qint64> before = chosenAll();
    const qint64 current = chosen();
    const int row = currentIndex().row();
    {
        const QScopedValueRollback filling(m_filling, true);
        const QList<QVariantList> rows = m_sortColumn < 0 ? m_rows : sortedRows(m_rows, m_sortColumn, m_sortOrder);
        m_model->setSource({[rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, rows.size()});
        if (!choose(current) && row >= 0 && !m_rows.isEmpty())
            setCurrentIndex(m_model->index(std::min(row, count() - 1), 0));
        for (const qint64 id : before)
            if (const int at = before.size() > 1 ? rowOf(id) : -1; at >= 0)
                selectionModel()->select(m_model->index(at, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    emit choiceChanged();
    if (chosen() != current)
        emit currentRecord(chosen());
}

qint64 HeldTable::chosen() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? idAt(index.row()) : 0;
}

QList<qint64> HeldTable::chosenAll() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(idAt(row));
    return ids;
}

int HeldTable::rowOf(qint64 id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (idAt(row) == id)
            return row;
    return -1;
}

bool HeldTable::choose(qint64 id)
{
    const int row = id == 0 ? -1 : rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model->index(row, 0));
    return row >= 0;
}

/// Words that have no room in their cell are told whole.
bool HeldTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString words = index.data().toString();
    if (index.isValid() && fontMetrics().horizontalAdvance(words) > columnWidth(index.column()) - cellMargins)
        QToolTip::showText(help->globalPos(), words, viewport(), visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

} // namespace muster
