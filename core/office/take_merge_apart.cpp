// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/merge_people.h"
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/storage/repository.h"
#include "core/storage/value_json.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Merge", english);
}

/// The change set that made the two one: the last in which this record of the merge came to be.
qint64 changeSetOf(const Database &database, PersonMergeId id)
{
    const QString sql = QStringLiteral("SELECT max(change_set_id) FROM change_line WHERE record_table = ? AND record_id = ? AND before IS NULL");
    return database.rows(sql, {QLatin1String(tableName<PersonMerge>), id.value})[0][0].toLongLong();
}

const RecordType *typeOf(const QString &table)
{
    const auto found = std::find_if(recordTypes().begin(), recordTypes().end(),
                                    [&table](const RecordType *type) { return table == QLatin1String(type->table); });
    return found == recordTypes().end() ? nullptr : *found;
}

class TakingApart {
public:
    TakingApart(const Database &database, ChangeSet &changes, const PersonMerge &merge)
        : database_(database), changes_(changes), merge_(merge) {}

    TakenApart undo()
    {
        const QString sql = QStringLiteral("SELECT record_table, record_id, before, after FROM change_line WHERE change_set_id = ? ORDER BY line DESC");
        for (const Row &row : database_.rows(sql, {changeSetOf(database_, merge_.id)})) {
            const HistoryLine line{row[0].toString(), row[1].toLongLong(), row[2].toString(), row[3].toString()};
            if (const RecordType *type = typeOf(line.table))
                undo(*type, line);
            changes_.flush();
        }
        return result_;
    }

private:
    void undo(const RecordType &type, const HistoryLine &line)
    {
        if (line.after.isEmpty())
            return bringBack(type, line);
        const auto record = storedRecord(database_, type, line.record);
        if (!record)
            return stays(words(QT_TRANSLATE_NOOP("Merge", "%1 was removed since and stays so.")).arg(noun(type)));
        if (line.before.isEmpty())
            return changes_.removeValues(type, record->state);
        giveBack(type, line, *record);
    }

    /// A field that refers to what is no longer there is left empty; without one it needs, a record stays away.
    void bringBack(const RecordType &type, const HistoryLine &line)
    {
        QVariantList values = fromJson(type, jsonObject(line.before));
        for (qsizetype i = 0; i < values.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (field.kind != FieldKind::Reference || values[i].isNull() || isThere(field, values[i].toLongLong()))
                continue;
            const QString named = QStringLiteral("%1 “%2”").arg(noun(type), type.naming(values));
            if (field.rules.required)
                return stays(words(QT_TRANSLATE_NOOP("Merge", "%1 does not come back: its %2 was removed since.")).arg(named, label(type, field)));
            stays(words(QT_TRANSLATE_NOOP("Merge", "%1 comes back without its %2, which was removed since.")).arg(named, label(type, field)));
            values[i] = fromJson(field.kind, QJsonValue());
        }
        if (&type == &recordType<Person>())
            welcome(line.record, values);
        changes_.restoreValues(type, line.record, values);
    }

    void welcome(qint64 id, const QVariantList &values)
    {
        result_.other = {id};
        const QString number = recordOf<Person>(values).serviceNo;
        for (const Person &taken : select<Person>(database_, QStringLiteral("WHERE service_no = ?"), {number}))
            throw Refused(Problem{{}, words(QT_TRANSLATE_NOOP("Merge", "The old service number %1 belongs to %2 now. Give that person another one first.")).arg(number, taken.fullName), {}});
    }

    bool isThere(const FieldInfo &field, qint64 id) const
    {
        return !database_.rows(QStringLiteral("SELECT id FROM %1 WHERE id = ?").arg(QLatin1String(field.refersTo)), {id}).isEmpty();
    }

    /// Whether a field still has what the merge gave it. Who was merged into somebody else meanwhile counts as that one.
    bool isAsLeft(const FieldInfo &field, const QJsonValue &now, const QJsonValue &left) const
    {
        const bool isPerson = qstrcmp(field.refersTo, tableName<Person>) == 0;
        return now == left || (isPerson && now.toInteger() == merge_.personId.value);
    }

    void giveBack(const RecordType &type, const HistoryLine &line, const StoredRecord &record)
    {
        const QJsonObject before = jsonObject(line.before);
        const QJsonObject after = jsonObject(line.after);
        const QJsonObject now = toJson(type, record.values);
        QVariantList values = record.values;
        QStringList later;
        for (qsizetype i = 0; i < values.size(); ++i) {
            const FieldInfo &field = type.fields[i];
            if (!before.contains(QLatin1String(field.column)))
                continue;
            if (isAsLeft(field, valueIn(now, field), valueIn(after, field)))
                values[i] = fromJson(field.kind, valueIn(before, field));
            else if (valueIn(now, field) != valueIn(before, field))
                later.append(label(type, field));
        }
        const QString named = QStringLiteral("%1 “%2”").arg(noun(type), type.naming(record.values));
        if (!type.problems(values).isEmpty())
            return stays(words(QT_TRANSLATE_NOOP("Merge", "%1 was changed since and stays as it is.")).arg(named));
        if (!later.isEmpty())
            stays(words(QT_TRANSLATE_NOOP("Merge", "%1: %2 was changed since and stays as it is.")).arg(named, later.join(QStringLiteral(", "))));
        changes_.saveValues(type, record.state, values);
    }

    void stays(const QString &told) { result_.stays.append(told); }

    const Database &database_;
    ChangeSet &changes_;
    const PersonMerge merge_;
    TakenApart result_;
};

} // namespace

TakenApart takeMergeApart(const Database &database, PersonMergeId id, const Signature &by)
{
    const auto merge = find(database, id);
    if (!merge)
        throw Missing(words(QT_TRANSLATE_NOOP("Merge", "This merge was taken apart or taken back already.")));
    const auto kept = find(database, merge->personId);
    const QString name = words(QT_TRANSLATE_NOOP("Merge", "Take apart again: %1 (%2) and %3")).arg(merge->fullName, merge->serviceNo, recordTable<Person>().naming(*kept));
    try {
        ChangeSet changes(database, name, by);
        TakenApart result = TakingApart(database, changes, *merge).undo();
        result.changeSet = changes.commit();
        return result;
    } catch (const Duplicate &) {
        throw Refused(Problem{{}, words(QT_TRANSLATE_NOOP("Merge", "The two cannot be taken apart: a record entered since has a value that must be its own.")), {}});
    }
}

} // namespace muster
