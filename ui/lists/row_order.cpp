// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/row_order.h"

#include <QDate>

#include <algorithm>

namespace muster {

namespace {

double size(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDate ? double(cell.toDate().toJulianDay()) : cell.toDouble();
}

bool isSized(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDate || cell.typeId() == QMetaType::Int || cell.typeId() == QMetaType::LongLong
        || cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::Bool;
}

} // namespace

bool isBefore(const QVariant &a, const QVariant &b)
{
    if (isSized(a) && isSized(b))
        return size(a) < size(b);
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

QList<QVariantList> sortedRows(QList<QVariantList> rows, qsizetype column, Qt::SortOrder order)
{
    std::stable_sort(rows.begin(), rows.end(), [=](const QVariantList &a, const QVariantList &b) {
        return order == Qt::AscendingOrder ? isBefore(a.value(column), b.value(column)) : isBefore(b.value(column), a.value(column));
    });
    return rows;
}

} // namespace muster
