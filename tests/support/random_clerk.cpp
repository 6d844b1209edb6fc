// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_clerk.h"

#include "tests/support/office_fixture.h"
#include "tests/support/random_records.h"

namespace muster {

namespace {

template <class Record>
std::optional<Record> anyOf(const Database &database, const QString &rest = {})
{
    const QList<Record> all = select<Record>(database, rest + QStringLiteral(" ORDER BY id"));
    return all.isEmpty() ? std::nullopt : std::optional(all[*rc::gen::inRange<qsizetype>(0, all.size())]);
}

} // namespace

RandomClerk::RandomClerk(const Database &database, const Signature &by)
    : m_database(database), m_mission(saved(database, mission("MINUSCA"), by)), m_category(saved(database, category("SO"), by))
{
}

qint64 RandomClerk::work(const Signature &by)
{
    ChangeSet changes(m_database, QStringLiteral("Work “%1”").arg(by.at.toString(Qt::ISODate)), by);
    const int acts = *rc::gen::inRange(1, 6);
    for (int i = 0; i < acts; ++i) {
        act(changes);
        changes.flush();
    }
    return changes.commit();
}

void RandomClerk::act(ChangeSet &changes)
{
    using Act = void (RandomClerk::*)(ChangeSet &);
    static constexpr Act acts[] = {&RandomClerk::addPerson, &RandomClerk::changePerson, &RandomClerk::removePerson,
                                   &RandomClerk::addTour,   &RandomClerk::changeTour,   &RandomClerk::removeTour};
    (this->*acts[*rc::gen::inRange<size_t>(0, std::size(acts))])(changes);
}

void RandomClerk::addPerson(ChangeSet &changes)
{
    Person made = randomPerson(QStringLiteral("ND%1").arg(++m_people));
    changes.save(made);
}

void RandomClerk::changePerson(ChangeSet &changes)
{
    auto found = anyOf<Person>(m_database);
    if (!found)
        return addPerson(changes);
    Person other = randomPerson(found->serviceNo);
    other.id = found->id;
    other.version = found->version;
    changes.save(other);
}

void RandomClerk::removePerson(ChangeSet &changes)
{
    if (const auto found = anyOf<Person>(m_database, "WHERE id NOT IN (SELECT person_id FROM tour)"))
        changes.remove(*found);
}

void RandomClerk::addTour(ChangeSet &changes)
{
    const auto found = anyOf<Person>(m_database);
    if (!found)
        return addPerson(changes);
    Tour made = randomTour({found->id, m_mission.id, m_category.id});
    changes.save(made);
}

void RandomClerk::changeTour(ChangeSet &changes)
{
    if (auto found = anyOf<Tour>(m_database)) {
        found->decisionNo = QString::number(*rc::gen::inRange(1, 500));
        found->endedOn = found->arrivedOn.addDays(*rc::gen::inRange(0, 500));
        changes.save(*found);
    }
}

void RandomClerk::removeTour(ChangeSet &changes)
{
    if (const auto found = anyOf<Tour>(m_database))
        changes.remove(*found);
}

} // namespace muster
