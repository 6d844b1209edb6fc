// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/lapse_touches.h"

#include "core/deployment/deployed_rule.h"
#include "core/missions/category.h"
#include "core/qualification/included_types.h"
#include "core/selection/stage_rule.h"
#include "core/storage/many_rows.h"

#include <QSet>

namespace muster {

namespace {

/// %1 is the rule of the stage, %2 that of being nominated, %3 the list of people.
constexpr auto candidaciesSql =
    "WITH asked (day) AS (VALUES (CAST('%4' AS {day}))) SELECT ca.person_id, ca.id, ca.category_id, m.code, c.name_en, c.name_vi, u.code, r.number,"
    " %1, coalesce(ca.planned_departure_on, o.planned_departure_on) FROM candidacy ca CROSS JOIN asked a"
    " JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id LEFT JOIN opening o ON o.id = ca.opening_id"
    " LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id WHERE %2 AND ca.person_id IN (%3) ORDER BY ca.id";

constexpr auto toursSql =
    "WITH asked (day) AS (VALUES (CAST('%3' AS {day}))) SELECT t.person_id, t.id, t.category_id, m.code, c.name_en, c.name_vi, u.code, r.number,"
    " coalesce(t.extended_end_on, t.planned_end_on) FROM tour t CROSS JOIN asked a JOIN mission m ON m.id = t.mission_id"
    " JOIN category c ON c.id = t.category_id LEFT JOIN rotation r ON r.id = t.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " WHERE %1 AND t.person_id IN (%2) ORDER BY t.id";

/// The categories each type counts for.
class CategoriesOfTypes {
public:
    explicit CategoriesOfTypes(const Database &database)
    {
        const IncludedTypes included(database);
        QHash<QString, CategoryId> byCode;
        for (const Category &category : select<Category>(database))
            byCode.insert(category.code, category.id);
        QHash<QualificationTypeId, QSet<CategoryId>> asking;
        for (const Row &row : database.rows(QStringLiteral("SELECT DISTINCT r.qualification_type_id, s.category_id FROM requirement r"
                                                           " JOIN requirement_set s ON s.id = r.set_id WHERE r.qualification_type_id IS NOT NULL")))
            asking[{row[0].toLongLong()}].insert({row[1].toLongLong()});
        for (const QualificationType &type : select<QualificationType>(database)) {
            for (const QString &code : type.categoryCodes.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                if (const auto found = byCode.constFind(code.trimmed()); found != byCode.constEnd())
                    m_categories[type.id].insert(*found);
            for (const QualificationTypeId one : included.includedIn(type.id))
                m_categories[type.id].unite(asking.value(one));
        }
    }

    bool counts(QualificationTypeId type, CategoryId category) const { return m_categories.value(type).contains(category); }

private:
    QHash<QualificationTypeId, QSet<CategoryId>> m_categories;
};

/// A candidacy or tour with what decides whether it is touched.
struct Underway {
    CategoryId category;
    TouchedByLapse told;
};

using UnderwayOfPeople = QHash<PersonId, QList<Underway>>;

Underway underway(const Row &row)
{
    return {{row[2].toLongLong()},
            {.mission = row[3].toString(), .category = {row[4].toString(), row[5].toString()}, .unit = row[6].toString(), .rotation = row[7].toString()}};
}

UnderwayOfPeople underwayOf(const Database &database, const QList<PersonId> &people, QDate day)
{
    UnderwayOfPeople found;
    const QString list = QStringLiteral("%1");
    for (const Row &row : manyRows(database, QString::fromLatin1(candidaciesSql).arg(QLatin1String(stageOnTheDay), QLatin1String(nominatedByTheDay), list, isoDay(day)), numbersIn(people))) {
        Underway one = underway(row);
        one.told.candidacyId = {row[1].toLongLong()};
        one.told.stage = FieldType<Stage>::fromVariant(row[8]);
        one.told.until = row[9].toDate();
        if (isInProgress(one.told.stage))
            found[{row[0].toLongLong()}].append(one);
    }
    for (const Row &row : manyRows(database, QString::fromLatin1(toursSql).arg(QLatin1String(deployedRule), list, isoDay(day)), numbersIn(people))) {
        Underway one = underway(row);
        one.told.tourId = {row[1].toLongLong()};
        one.told.until = row[8].toDate();
        found[{row[0].toLongLong()}].append(one);
    }
    return found;
}

bool isTouched(const Standing &standing, const Underway &one)
{
    if (standing.state == StandingState::NotYet)
        return false;
    if (!standing.isValid())
        return true;
    return standing.lastDay.isValid() && (one.told.until.isNull() || one.told.until > standing.lastDay);
}

} // namespace

QHash<QualificationId, QList<TouchedByLapse>> touchedByLapse(const Database &database, const QList<QualificationId> &qualifications, QDate day)
{
    QHash<QualificationId, std::pair<PersonId, QualificationTypeId>> asked;
    QSet<PersonId> people;
    for (const Row &row : manyRows(database, QStringLiteral("SELECT id, person_id, type_id FROM qualification WHERE id IN (%1)"), numbersIn(qualifications))) {
        asked.insert({row[0].toLongLong()}, {{row[1].toLongLong()}, {row[2].toLongLong()}});
        people.insert({row[1].toLongLong()});
    }
    const auto standings = standingsOn(database, qualifications, day);
    const UnderwayOfPeople underway = underwayOf(database, people.values(), day);
    const CategoriesOfTypes categories(database);
    QHash<QualificationId, QList<TouchedByLapse>> touched;
    for (auto one = asked.constBegin(); one != asked.constEnd(); ++one)
        for (const Underway &each : underway.value(one->first))
            if (categories.counts(one->second, each.category) && isTouched(standings.value(one.key()), each)) {
                TouchedByLapse told = each.told;
                told.qualificationId = one.key();
                touched[one.key()].append(told);
            }
    return touched;
}

} // namespace muster
