// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QVariant>

namespace muster {

/// Whether a cell stands before another: texts as the language sorts them, days and numbers by their size, what is
/// empty first.
bool isBefore(const QVariant &a, const QVariant &b);

/// The rows in the order of one column; those with equal cells stay as they were.
QList<QVariantList> sortedRows(QList<QVariantList> rows, qsizetype column, Qt::SortOrder order);

} // namespace muster
