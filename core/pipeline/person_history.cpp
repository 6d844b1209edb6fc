// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_history.h"


#include <QHash>

#include <map>

namespace muster {

namespace {

class PersonsHistory {
public:
    PersonsHistory(const Database &database, PersonId id, const RecordTypes &types)
        : person_(id), words_(database, types) {}

    QList<PersonChange> changes(const QList<TrailLine> &trail)
    {
        std::map<qint64, PersonChange> entries;
        for (const TrailLine &line : trail) {
            PersonChange &entry = entries[line.change.head.id];
            entry.head = line.change.head;
            entry.deeds.append(deed(*line.type, line.change.line));
        }
        QList<PersonChange> list;
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            list.append(std::move(entry->second));
        tellTakenBack(list);
        return list;
    }

private:
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

    /// A taking back names the change set it took back; what was taken back is among the lines of the same records.
    static void tellTakenBack(QList<PersonChange> &list)
    {
        QHash<qint64, qint64> takenBackBy;
        for (const PersonChange &change : list)
            if (change.head.takesBack != 0 && !takenBackBy.contains(change.head.takesBack))
                takenBackBy.insert(change.head.takesBack, change.head.id);
        for (PersonChange &change : list)
            change.takenBackBy = takenBackBy.value(change.head.id);
    }

    PersonId person_;
    ValueWords words_;
};

} // namespace

QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types)
{
    return personHistory(database, id, types, personTrail(database, id, types));
}

QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types, const QList<TrailLine> &trail)
{
    return PersonsHistory(database, id, types).changes(trail);
}

} // namespace muster
