// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/short_list.h"

#include "ui/lists/chip_cell.h"
#include "ui/lists/list_layout.h"
#include "ui/lists/row_order.h"
#include "ui/lists/table_view.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace muster {

ShortList::ShortList(const ShortListKind &kind, QWidget *parent)
    : QWidget(parent), m_model(new PagedModel(this)), m_view(new TableView(this)), m_spread(new ColumnSpread(m_view, kind.growing)),
      m_layout(new ListLayout(m_view, m_spread)), m_kind(kind)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view);
    m_view->setItemDelegate(new ChipDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setPagedModel(m_model);
    m_view->setMatter([this] { return ListMatter{m_title, m_about}; });
    setFocusProxy(m_view);
    connect(m_view, &TableView::opened, this, [this](int row) { emit opened(m_model->idOf(row).toLongLong()); });
    connect(m_model, &PagedModel::sortChosen, this, [this](const QByteArray &column, Qt::SortOrder order) {
        m_sortColumn = column;
        m_order = order;
        show();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            emit currentChanged(m_model->idOf(index.row()).toLongLong());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_filling)
            emit selectionChanged();
    });
}

void ShortList::setColumns(const QList<Column> &columns)
{
    m_model->setColumns(columns);
    m_spread->setWidths(widths(columns));
    m_layout->use(m_kind.name, m_kind.hidden);
}

void ShortList::setWords(const QString &name, const QString &emptyText)
{
    m_title = name;
    m_view->setAccessibleName(name);
    m_view->setEmptyText(emptyText);
}

void ShortList::setRows(const QList<QVariantList> &rows)
{
    m_rows = rows;
    show();
}

void ShortList::show()
{
    const qint64 before = current();
    const QScopedValueRollback filling(m_filling, true);
    QList<QVariantList> rows = m_rows;
    for (qsizetype column = 0; column < m_model->columns().size(); ++column)
        if (m_model->columns()[column].key == m_sortColumn)
            rows = sortedRows(rows, column, m_order);
    m_model->setSource({[rows](qint64 offset, int limit) { return rows.mid(offset, limit); }, rows.size()});
    choose(before);
}

qint64 ShortList::current() const
{
    const QModelIndex at = m_view->currentIndex();
    return at.isValid() && at.row() < m_model->rowCount() ? m_model->idOf(at.row()).toLongLong() : 0;
}

QList<qint64> ShortList::selected() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(m_model->idOf(index.row()).toLongLong());
    return ids;
}

bool ShortList::choose(qint64 id)
{
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->idOf(row).toLongLong() == id) {
            m_view->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    return false;
}

} // namespace muster
