// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/storage/history.h"
#include "core/storage/record_sql.h"
#include "core/storage/value_json.h"
#include "core/storage/words.h"

namespace muster {

namespace {

const RecordType &typeOf(const RecordTypes &types, const QString &table)
{
    for (const RecordType *type : types)
        if (table == QLatin1String(type->table))
            return *type;
    throw StorageError(storageWords(QT_TRANSLATE_NOOP("Storage", "This change is of a kind of record this program does not know: %1")).arg(table));
}

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problems{{QString(), words, {}}});
}

struct LineToTakeBack {
    const RecordType &type;
    HistoryLine line;
};

class TakingBack {
public:
    TakingBack(const Database &database, const ChangeSetEntry &entry, const RecordTypes &types)
        : database_(database), entry_(entry), types_(types) {}

    void into(ChangeSet &changes) const
    {
        const QString sql = QStringLiteral("SELECT record_table, record_id, before, after FROM change_line WHERE change_set_id = ? ORDER BY line DESC");
        for (const Row &row : database_.rows(sql, {entry_.head.id})) {
            const HistoryLine line{row[0].toString(), row[1].toLongLong(), row[2].toString(), row[3].toString()};
            takeBack(changes, {typeOf(types_, line.table), line});
        }
    }

private:
    void takeBack(ChangeSet &changes, const LineToTakeBack &it) const
    {
        const Row row = stored(changes, it);
        const QJsonObject before = jsonObject(it.line.before);
        if (it.line.after.isEmpty())
            return changes.restoreValues(it.type, it.line.record, fromJson(it.type, before));
        if (it.line.before.isEmpty())
            return remove(changes, it, row);
        QJsonObject values = toJson(it.type, row.mid(2));
        for (auto field = before.begin(); field != before.end(); ++field)
            values.insert(field.key(), field.value());
        changes.saveValues(it.type, {it.line.record, row[1].toInt()}, fromJson(it.type, values));
    }

    /// The record as it stands, which must be as this change left it; an empty row for one that was removed.
    Row stored(ChangeSet &changes, const LineToTakeBack &it) const
    {
        changes.flush();
        const Rows rows = database_.rows(selectSql(it.type, QStringLiteral("WHERE id = ?")), {it.line.record});
        if (rows.isEmpty() != it.line.after.isEmpty())
            refuseChangedLater(it);
        if (rows.isEmpty())
            return {};
        const QJsonObject now = toJson(it.type, rows[0].mid(2));
        const QJsonObject left = jsonObject(it.line.after);
        for (auto field = left.begin(); field != left.end(); ++field)
            if (now.value(field.key()) != field.value())
                refuseChangedLater(it);
        return rows[0];
    }

    void remove(ChangeSet &changes, const LineToTakeBack &it, const Row &row) const
    {
        try {
            changes.removeValues(it.type, {it.line.record, row[1].toInt()});
        } catch (const InUse &) {
            refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: later records refer to %2 “%3”."))
                       .arg(entry_.head.name, noun(it.type), it.type.naming(row.mid(2))));
        }
    }

    [[noreturn]] void refuseChangedLater(const LineToTakeBack &it) const
    {
        const Rows later = database_.rows(
            QStringLiteral("SELECT s.id, s.name FROM change_line l JOIN change_set s ON s.id = l.change_set_id "
                           "WHERE l.record_table = ? AND l.record_id = ? AND s.id > ? ORDER BY s.id LIMIT 1"),
            {it.line.table, it.line.record, entry_.head.id});
        refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: “%2” (change set %3) changed the same record later."))
                   .arg(entry_.head.name, later.value(0).value(1).toString(), later.value(0).value(0).toString()));
    }

    const Database &database_;
    const ChangeSetEntry &entry_;
    const RecordTypes &types_;
};

} // namespace

qint64 takeBack(const Database &database, qint64 id, const Signature &by, const RecordTypes &types)
{
    const ChangeSetEntry entry = changeSet(database, id);
    if (entry.takenBackBy != 0 && changeSet(database, entry.takenBackBy).takenBackBy == 0)
        refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” has been taken back already (change set %2).")).arg(entry.head.name).arg(entry.takenBackBy));
    ChangeSet changes(database, storageWords(QT_TRANSLATE_NOOP("Storage", "Take back: %1")).arg(entry.head.name), by);
    changes.takesBack(id);
    try {
        TakingBack(database, entry, types).into(changes);
        return changes.commit();
    } catch (const Duplicate &) {
        refuse(storageWords(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be taken back: a later record has a value that must be its own.")).arg(entry.head.name));
    }
}

} // namespace muster
