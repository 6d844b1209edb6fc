// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/record_sql.h"

namespace muster {

namespace detail {

template <class Record>
Record fromRow(const Row &row)
{
    Record record = recordOf<Record>(row.mid(2));
    record.id.value = row[0].toLongLong();
    record.version = row[1].toInt();
    return record;
}

} // namespace detail

/// All records for which the rest of the statement («WHERE person_id = ? ORDER BY …») holds.
template <class Record>
QList<Record> select(const Database &database, const QString &rest = {}, const QVariantList &bindings = {})
{
    QList<Record> records;
    for (const Row &row : database.rows(selectSql(recordType<Record>(), rest), bindings))
        records.append(detail::fromRow<Record>(row));
    return records;
}

/// Nothing when there is no such record.
template <class Record>
std::optional<Record> find(const Database &database, Id<Record> id)
{
    const QList<Record> found = select<Record>(database, QStringLiteral("WHERE id = ?"), {id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

} // namespace muster
