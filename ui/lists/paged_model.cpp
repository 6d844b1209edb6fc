// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/paged_model.h"

#include "core/base/value_text.h"
#include "ui/shell/day_text.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace muster {

namespace {

int asRows(qint64 count)
{
    return int(std::clamp<qint64>(count, 0, std::numeric_limits<int>::max()));
}

} // namespace

PagedModel::PagedModel(QObject *parent) : QAbstractTableModel(parent), m_pages(pagesKept)
{
}

void PagedModel::setColumns(const QList<Column> &columns)
{
    beginResetModel();
    m_columns = columns;
    m_pages.clear();
    endResetModel();
}

void PagedModel::setSource(const PageSource &source)
{
    beginResetModel();
    m_source = source;
    m_count = asRows(source.count);
    m_pages.clear();
    endResetModel();
}

void PagedModel::setCount(qint64 count)
{
    const int wanted = asRows(count);
    if (wanted == m_count)
        return;
    const bool more = wanted > m_count;
    if (more)
        beginInsertRows({}, m_count, wanted - 1);
    else
        beginRemoveRows({}, wanted, m_count - 1);
    m_count = wanted;
    m_pages.clear();
    if (more)
        endInsertRows();
    else
        endRemoveRows();
}

void PagedModel::reread()
{
    m_pages.clear();
    if (m_count > 0 && !m_columns.isEmpty())
        emit dataChanged(index(0, 0), index(m_count - 1, int(m_columns.size()) - 1));
}

QVariant PagedModel::idOf(int row) const
{
    return rowAt(row).value(m_columns.size());
}

QList<QVariantList> PagedModel::allRows() const
{
    return m_source.rows ? m_source.rows(0, m_count) : QList<QVariantList>();
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_count || index.column() >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(m_columns.at(index.column()).align | Qt::AlignVCenter);
    if (role == IdRole)
        return idOf(index.row());
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    const QVariant value = rowAt(index.row()).value(index.column());
    return role == ValueRole ? value : cellText(value, m_columns.at(index.column()).places);
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= m_columns.size())
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.align | Qt::AlignVCenter);
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < m_columns.size())
        emit sortChosen(m_columns.at(column).key, order);
}

const QVariantList &PagedModel::rowAt(int row) const
{
    static const QVariantList none;
    const int page = row / pageSize;
    auto *rows = m_pages.object(page);
    if (!rows && m_source.rows) {
        rows = new QList<QVariantList>(m_source.rows(qint64(page) * pageSize, pageSize));
        m_pages.insert(page, rows);
    }
    // Between a count and a page another clerk may have taken rows away.
    return rows && row % pageSize < rows->size() ? rows->at(row % pageSize) : none;
}

QString cellText(const QVariant &value, int places)
{
    return value.typeId() == QMetaType::QDate ? dayText(value.toDate()) : valueText(value, places);
}

} // namespace muster
