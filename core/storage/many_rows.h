// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/repository.h"

namespace muster {

/// What a statement finds for these numbers, however many they are: a few hundred at a time take the place of %1 in it,
/// «… WHERE id IN (%1)». Rows come in the order of the statement within each few hundred.
Rows manyRows(const Database &database, const QString &sql, const QList<qint64> &ids);

template <class Record>
QList<qint64> numbersIn(const QList<Id<Record>> &ids)
{
    QList<qint64> numbers;
    for (const Id<Record> &id : ids)
        numbers.append(id.value);
    return numbers;
}

/// All records whose column holds one of these numbers.
template <class Record>
QList<Record> selectMany(const Database &database, const char *column, const QList<qint64> &ids)
{
    QList<Record> records;
    const QString rest = QStringLiteral("WHERE %1 IN (%2) ORDER BY id").arg(QLatin1String(column), QStringLiteral("%1"));
    for (const Row &row : manyRows(database, selectSql(recordType<Record>(), rest), ids))
        records.append(detail::fromRow<Record>(row));
    return records;
}

} // namespace muster
