// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_history.h"

#include "core/storage/value_json.h"

#include <algorithm>
#include <map>
#include <set>

namespace muster {

namespace {

using Ids = std::set<qint64>;

/// The field by which a record belongs to another, which it cannot be without; nothing when there is none.
const FieldInfo *belongsTo(const RecordType &type, const char *table)
{
    const auto found = std::find_if(type.fields.begin(), type.fields.end(), [table](const FieldInfo &field) {
        return field.rules.required && qstrcmp(field.refersTo, table) == 0;
    });
    return found == type.fields.end() ? nullptr : &*found;
}

class PersonsHistory {
public:
    PersonsHistory(const Database &database, PersonId id, const RecordTypes &types)
        : database_(database), person_(id), types_(types), words_(database, types) {}

    QList<PersonChange> changes()
    {
        const RecordType &person = recordType<Person>();
        addChanges(person, {person_.value});
        for (const RecordType *type : types_)
            if (const FieldInfo *field = belongsTo(*type, person.table))
                addOwned(*type, *field);
        return newestFirst();
    }

private:
    void addOwned(const RecordType &type, const FieldInfo &field)
    {
        const Ids owned = idsOf(type, field, {person_.value});
        addChanges(type, owned);
        for (const RecordType *other : types_)
            if (const FieldInfo *link = belongsTo(*other, type.table); link && !belongsTo(*other, tableName<Person>))
                addChanges(*other, idsOf(*other, *link, owned));
    }

    /// The records whose field names one of the owners, those that are gone included.
    Ids idsOf(const RecordType &type, const FieldInfo &field, const Ids &owners) const
    {
        Ids ids;
        for (const qint64 owner : owners) {
            const QString sql = QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(QLatin1String(type.table), QLatin1String(field.column));
            for (const Row &row : database_.rows(sql, {owner}))
                ids.insert(row[0].toLongLong());
            addRemoved(ids, type, {QLatin1String(field.column), owner});
        }
        return ids;
    }

    struct Link {
        QString column;
        qint64 owner;
    };

    /// The text is only a first sieve; what the record said is read from its JSON.
    void addRemoved(Ids &ids, const RecordType &type, const Link &link) const
    {
        const QString sieve = QStringLiteral("%\"%1\":%2%").arg(link.column).arg(link.owner);
        const QString sql = QStringLiteral("SELECT record_id, before FROM change_line WHERE record_table = ? AND after IS NULL AND before LIKE ?");
        for (const Row &row : database_.rows(sql, {QLatin1String(type.table), sieve}))
            if (jsonObject(row[1].toString()).value(link.column).toInteger() == link.owner)
                ids.insert(row[0].toLongLong());
    }

    void addChanges(const RecordType &type, const Ids &ids)
    {
        for (const qint64 id : ids)
            for (const RecordChange &change : changesOf(database_, type, id)) {
                PersonChange &entry = entries_[change.head.id];
                entry.head = change.head;
                entry.deeds.append(deed(type, change.line));
            }
    }

    RecordDeed deed(const RecordType &type, const HistoryLine &line)
    {
        return recordDeed(words_, type, line, [this](const FieldInfo &field, const QJsonObject &before, const QJsonObject &after) {
            return !namesThePerson(field, before, after);
        });
    }

    /// Every record of a person says whose it is; in the person's own history that need not be read.
    bool namesThePerson(const FieldInfo &field, const QJsonObject &before, const QJsonObject &after) const
    {
        const QLatin1String column(field.column);
        return qstrcmp(field.refersTo, tableName<Person>) == 0 && (before.isEmpty() || after.isEmpty())
            && (before.value(column).toInteger() == person_.value || after.value(column).toInteger() == person_.value);
    }

    QList<PersonChange> newestFirst()
    {
        QList<PersonChange> list;
        for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry) {
            entry->second.takenBackBy = takenBackBy(entry->first);
            list.append(std::move(entry->second));
        }
        return list;
    }

    qint64 takenBackBy(qint64 changeSet) const
    {
        const QString sql = QStringLiteral("SELECT max(id) FROM change_set WHERE takes_back = ?");
        return database_.rows(sql, {changeSet}).first().first().toLongLong();
    }

    const Database &database_;
    PersonId person_;
    const RecordTypes &types_;
    ValueWords words_;
    std::map<qint64, PersonChange> entries_;
};

} // namespace

QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types)
{
    return PersonsHistory(database, id, types).changes();
}

} // namespace muster
