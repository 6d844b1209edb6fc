// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/storage/history.h"
#include "core/storage/record_sql.h"
#include "core/storage/taking_back.h"
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

/// Whether a change set holds: not taken back, or its taking back was itself taken back.
bool stands(const Database &database, qint64 id)
{
    const ChangeSetEntry entry = changeSet(database, id);
    return entry.takenBackBy == 0 || !stands(database, entry.takenBackBy);
}

class TakingBack {
public:
    TakingBack(const Database &database, const ChangeSetEntry &entry, const RecordTypes &types)
        : database_(database), entry_(entry), types_(types) {}

    void into(ChangeSet &changes)
    {
        const QString sql = QStringLiteral("SELECT record_table, record_id, before, after FROM change_line WHERE change_set_id = ? ORDER BY line DESC");
        for (const Row &row : database_.rows(sql, {entry_.head.id})) {
            line_ = {row[0].toString(), row[1].toLongLong(), row[2].toString(), row[3].toString()};
            takeBack(changes, typeOf(types_, line_.table));
        }
    }

    /// The line that was being taken back last.
    const HistoryLine &line() const { return line_; }

private:
    void takeBack(ChangeSet &changes, const RecordType &type)
    {
        const Row row = stored(changes, type);
        const QJsonObject before = jsonObject(line_.before);
        if (line_.after.isEmpty())
            return changes.restoreValues(type, line_.record, fromJson(type, before));
        const ChangeSet::RecordState state{line_.record, row[1].toInt()};
        if (line_.before.isEmpty())
            return changes.removeValues(type, state);
        QJsonObject values = toJson(type, row.mid(2));
        for (auto field = before.begin(); field != before.end(); ++field)
            values.insert(field.key(), field.value());
        changes.saveValues(type, state, fromJson(type, values));
    }

    /// The record as it stands, which must be as this change left it; an empty row for one that was removed.
    Row stored(ChangeSet &changes, const RecordType &type) const
    {
        changes.flush();
        const Rows rows = database_.rows(selectSql(type, QStringLiteral("WHERE id = ?")), {line_.record});
        if (rows.isEmpty() != line_.after.isEmpty())
            refuseChangedLater(database_, entry_.head, line_);
        if (rows.isEmpty())
            return {};
        const QJsonObject now = toJson(type, rows[0].mid(2));
        const QJsonObject left = jsonObject(line_.after);
        const bool whole = line_.before.isEmpty();
        for (const FieldInfo &field : type.fields)
            if ((whole || left.contains(QLatin1String(field.column))) && valueIn(now, field) != valueIn(left, field))
                refuseChangedLater(database_, entry_.head, line_);
        return rows[0];
    }

    const Database &database_;
    const ChangeSetEntry &entry_;
    const RecordTypes &types_;
    HistoryLine line_;
};

} // namespace

qint64 takeBack(const Database &database, qint64 id, const Signature &by, const RecordTypes &types)
{
    return takeBack(database, id, by, TakeBackTerms{types, [](const ChangeSetEntry &) {}});
}

qint64 takeBack(const Database &database, qint64 id, const Signature &by, const TakeBackTerms &terms)
{
    const ChangeSetEntry entry = changeSet(database, id);
    TakingBack taking(database, entry, terms.types);
    try {
        ChangeSet changes(database, storageWords(QT_TRANSLATE_NOOP("Storage", "Take back: %1")).arg(entry.head.name), by);
        // Asked again with the office locked: somebody may have taken it back a moment ago.
        if (!stands(database, id))
            refuseTakenBack(changeSet(database, id));
        terms.require(entry);
        changes.takesBack(id);
        taking.into(changes);
        return changes.commit();
    } catch (const InUse &) {
        refuseReferences(database, entry.head, {typeOf(terms.types, taking.line().table), taking.line(), terms.types});
    } catch (const Duplicate &) {
        refuseTwin(entry.head);
    }
}

} // namespace muster
