// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/not_same_person.h"

#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

Problems areTwo(const NotSamePerson &pair)
{
    if (pair.firstId.isNull() || pair.firstId != pair.secondId)
        return {};
    return {{"second_id", QCoreApplication::translate("Record", "a person is always the same as himself or herself"), {}}};
}

QString nameOf(const Database &database, PersonId id)
{
    const auto person = find(database, id);
    return person ? recordTable<Person>().naming(*person) : QString();
}

} // namespace

template <>
const RecordTable<NotSamePerson> &recordTable<NotSamePerson>()
{
    static const RecordTable<NotSamePerson> table{
        .noun = QT_TRANSLATE_NOOP("Not the same person", "Not the same person"),
        .fields = {
            field(&NotSamePerson::firstId, "first_id", QT_TRANSLATE_NOOP("Not the same person", "Person"), {.required = true}),
            field(&NotSamePerson::secondId, "second_id", QT_TRANSLATE_NOOP("Not the same person", "Not the same as"), {.required = true}),
            field(&NotSamePerson::note, "note", QT_TRANSLATE_NOOP("Not the same person", "Note"), {.longest = 4000}),
        },
        .naming = [](const NotSamePerson &) { return QCoreApplication::translate("Not the same person", "Not the same person"); },
        .rules = {areTwo},
    };
    return table;
}

NotSamePerson sayNotTheSame(const Database &database, const PeoplePair &pair, const QString &note, const Signature &by)
{
    const QString name = QCoreApplication::translate("Not the same person", "Not the same person: %1 and %2")
                             .arg(nameOf(database, pair.first), nameOf(database, pair.second));
    ChangeSet changes(database, name, by);
    const auto known = select<NotSamePerson>(database, QStringLiteral("WHERE (first_id = ? AND second_id = ?) OR (first_id = ? AND second_id = ?)"),
                                             {pair.first.value, pair.second.value, pair.second.value, pair.first.value});
    if (!known.isEmpty())
        return known.first();
    NotSamePerson said{.firstId = pair.first, .secondId = pair.second, .note = note};
    changes.save(said);
    changes.commit();
    return said;
}

std::set<PersonId> knownOthers(const Database &database, PersonId id)
{
    std::set<PersonId> others;
    const QString sql = QStringLiteral("SELECT first_id, second_id FROM not_same_person WHERE first_id = ? OR second_id = ?");
    for (const Row &row : database.rows(sql, {id.value, id.value}))
        others.insert({row[0].toLongLong() == id.value ? row[1].toLongLong() : row[0].toLongLong()});
    return others;
}

std::set<PeoplePair> knownOtherPairs(const Database &database)
{
    std::set<PeoplePair> pairs;
    for (const Row &row : database.rows(QStringLiteral("SELECT first_id, second_id FROM not_same_person")))
        pairs.insert({PersonId{row[0].toLongLong()}, PersonId{row[1].toLongLong()}});
    return pairs;
}

} // namespace muster
