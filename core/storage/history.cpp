// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/base/errors.h"
#include "core/storage/words.h"

namespace muster {

namespace {

HistoryHead headOf(const Row &row)
{
    return {row[0].toLongLong(), row[1].toString(), row[2].toString(), row[3].toLongLong(), row[4].toLongLong()};
}

QString entrySql(const char *rest)
{
    return QStringLiteral("SELECT s.id, s.name, s.author, s.at, s.takes_back, "
                          "(SELECT count(*) FROM change_line l WHERE l.change_set_id = s.id), "
                          "(SELECT max(b.id) FROM change_set b WHERE b.takes_back = s.id) FROM change_set s %1")
        .arg(QLatin1String(rest));
}

ChangeSetEntry entryOf(const Row &row)
{
    return {headOf(row), row[5].toInt(), row[6].toLongLong()};
}

} // namespace

QList<ChangeSetEntry> changeSets(const Database &database, int limit)
{
    QList<ChangeSetEntry> entries;
    for (const Row &row : database.rows(entrySql("ORDER BY s.id DESC LIMIT ?"), {limit}))
        entries.append(entryOf(row));
    return entries;
}

ChangeSetEntry changeSet(const Database &database, qint64 id)
{
    const Rows rows = database.rows(entrySql("WHERE s.id = ?"), {id});
    if (rows.isEmpty())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "There is no change set %1.")).arg(id));
    return entryOf(rows[0]);
}

QList<RecordChange> changesOf(const Database &database, const RecordType &type, qint64 record)
{
    QList<RecordChange> changes;
    const QString sql = QStringLiteral("SELECT s.id, s.name, s.author, s.at, s.takes_back, l.before, l.after FROM change_line l "
                                       "JOIN change_set s ON s.id = l.change_set_id "
                                       "WHERE l.record_table = ? AND l.record_id = ? ORDER BY l.change_set_id DESC, l.line DESC");
    for (const Row &row : database.rows(sql, {QLatin1String(type.table), record}))
        changes.append({headOf(row), {QLatin1String(type.table), record, row[5].toString(), row[6].toString()}});
    return changes;
}

} // namespace muster
