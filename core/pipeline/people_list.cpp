// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/people_list.h"

#include "core/deployment/deployed_rule.h"
#include "core/people/rank_held_rule.h"
#include "core/pipeline/people_conditions.h"
#include "core/selection/stage_rule.h"

#include <algorithm>

namespace muster {

namespace {

/// The people of one page are found first; only they are joined with what is told of them. %1 finds them, %2 is the
/// rule of being deployed, %3 that of the rank,
/// %4 that of the stage, %5 that of being nominated.
constexpr auto rowsSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))), page AS (SELECT p.id FROM person p %1) "
    "SELECT p.sort_key, p.id, p.service_no, p.full_name, p.passport_name, p.sex, p.born_on,"
    " sv.name_en, sv.name_vi, o.name, rk.name_en, rk.name_vi,"
    " dm.code, coalesce(d.extended_end_on, d.planned_end_on), du.code, dr.number,"
    " cm.code, ca.planned_departure_on, cu.code, cr.number, %4,"
    " em.code, e.ended_on, eu.code, er.number, sv.code, p.nationality"
    " FROM page JOIN person p ON p.id = page.id CROSS JOIN asked a"
    " LEFT JOIN service sv ON sv.id = p.service_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id"
    " LEFT JOIN rank_held h ON h.id = %3"
    " LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN tour d ON d.id = (SELECT t.id FROM tour t WHERE t.person_id = p.id AND %2"
    "  ORDER BY t.arrived_on DESC, t.id DESC LIMIT 1)"
    " LEFT JOIN mission dm ON dm.id = d.mission_id"
    " LEFT JOIN rotation dr ON dr.id = d.rotation_id LEFT JOIN unit du ON du.id = dr.unit_id"
    " LEFT JOIN candidacy ca ON ca.id = (SELECT ca.id FROM candidacy ca WHERE ca.person_id = p.id AND %5"
    "  AND %4 NOT IN ('deployed', 'returned', 'not_selected', 'withdrawn', 'failed')"
    "  ORDER BY CASE WHEN ca.nominated_on IS NULL THEN 1 ELSE 0 END, ca.nominated_on DESC, ca.id DESC LIMIT 1)"
    " LEFT JOIN mission cm ON cm.id = ca.mission_id"
    " LEFT JOIN rotation cr ON cr.id = ca.rotation_id LEFT JOIN unit cu ON cu.id = cr.unit_id"
    " LEFT JOIN tour e ON e.id = (SELECT x.id FROM tour x WHERE x.person_id = p.id AND x.ended_on < a.day"
    "  ORDER BY x.ended_on DESC, x.id DESC LIMIT 1)"
    " LEFT JOIN mission em ON em.id = e.mission_id"
    " LEFT JOIN rotation er ON er.id = e.rotation_id LEFT JOIN unit eu ON eu.id = er.unit_id"
    " ORDER BY p.sort_key, p.id";

/// The columns from `at` on: mission, day, unit, rotation.
PresentState stateAt(const Row &row, qsizetype at, Presence presence)
{
    return {.presence = presence, .mission = row[at].toString(), .unit = row[at + 2].toString(),
            .rotation = row[at + 3].toString(), .day = row[at + 1].toDate()};
}

PresentState stateOf(const Row &row)
{
    if (!row[12].isNull())
        return stateAt(row, 12, Presence::Deployed);
    if (!row[16].isNull()) {
        PresentState state = stateAt(row, 16, Presence::Candidate);
        state.stage = FieldType<Stage>::fromVariant(row[20]);
        return state;
    }
    return row[21].isNull() ? PresentState{} : stateAt(row, 21, Presence::Returned);
}

PersonKey keyOf(const Row &row)
{
    return {row[0].toByteArray(), {row[1].toLongLong()}};
}

PersonRow personRow(const Row &row)
{
    return {.key = keyOf(row), .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .passportName = row[4].toString(), .sex = FieldType<Sex>::fromVariant(row[5]), .bornOn = row[6].toDate(), .nationality = row[26].toString(),
            .serviceCode = row[25].toString(), .service = {row[7].toString(), row[8].toString()}, .organisation = row[9].toString(),
            .rank = {row[10].toString(), row[11].toString()}, .state = stateOf(row)};
}

QList<PersonRow> rowsOf(const Database &database, const QString &page, const QVariantList &bindings)
{
    QList<PersonRow> found;
    const QString sql = QString::fromLatin1(rowsSql).arg(page, QLatin1String(deployedRule), QLatin1String(rankHeldOnTheDay),
                                                         QLatin1String(stageOnTheDay), QLatin1String(nominatedByTheDay));
    for (const Row &row : database.rows(sql, bindings))
        found.append(personRow(row));
    return found;
}

qint64 count(const Database &database, const PeopleConditions &conditions)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM person p ") + conditions.text, conditions.bindings)
        .first().first().toLongLong();
}

QList<PersonRow> partAfter(const Database &database, const PeopleFilter &filter, const PeopleSlice &slice, QDate day)
{
    const PeopleConditions conditions = conditionsAfter(filter, slice.after);
    QList<PersonRow> found = rowsOf(database, conditions.text + QStringLiteral(" ORDER BY p.sort_key, p.id LIMIT ? OFFSET ?"),
                                    QVariantList{day} + conditions.bindings + QVariantList{slice.limit, slice.offset});
    for (PersonRow &row : found)
        row.key.writtenOtherwise = slice.after.writtenOtherwise;
    return found;
}

/// The place `steps` behind another one within its part.
std::optional<PersonKey> placeInPart(const Database &database, const PeopleFilter &filter, const PersonKey &after, qint64 steps)
{
    const PeopleConditions conditions = conditionsAfter(filter, after);
    const Rows rows = database.rows(QStringLiteral("SELECT p.sort_key, p.id FROM person p %1 "
                                                   "ORDER BY p.sort_key, p.id LIMIT 1 OFFSET ?").arg(conditions.text),
                                    conditions.bindings + QVariantList{steps - 1});
    if (rows.isEmpty())
        return {};
    PersonKey key = keyOf(rows.first());
    key.writtenOtherwise = after.writtenOtherwise;
    return key;
}

/// The place `steps` behind another one, in its part or in the next.
std::optional<PersonKey> placeAfter(const Database &database, const PeopleFilter &filter, const PersonKey &after, qint64 steps)
{
    if (const auto place = placeInPart(database, filter, after, steps))
        return place;
    const auto next = nextPart(filter, after);
    if (!next)
        return {};
    return placeInPart(database, filter, *next, steps - count(database, conditionsAfter(filter, after)));
}

/// How many come after a place, in its part and in the next.
qint64 countAfter(const Database &database, const PeopleFilter &filter, const PersonKey &place)
{
    const qint64 here = count(database, conditionsAfter(filter, place));
    const auto next = nextPart(filter, place);
    return next ? here + count(database, conditionsAfter(filter, *next)) : here;
}

} // namespace

QList<PersonRow> people(const Database &database, const PeopleFilter &filter, const PeopleSlice &slice, QDate day)
{
    QList<PersonRow> found = partAfter(database, filter, slice, day);
    const auto next = nextPart(filter, slice.after);
    const int missing = slice.limit - int(found.size());
    if (!next || missing == 0)
        return found;
    const qint64 skipped = found.isEmpty() && slice.offset > 0 ? count(database, conditionsAfter(filter, slice.after)) : slice.offset;
    return found + partAfter(database, filter, {*next, slice.offset - skipped, missing}, day);
}

QList<PersonRow> peopleOn(const Database &database, const QList<PersonId> &ids, QDate day)
{
    if (ids.isEmpty())
        return {};
    QVariantList bindings{day};
    for (const PersonId id : ids)
        bindings.append(id.value);
    QList<PersonRow> found = rowsOf(database, QStringLiteral("WHERE p.id IN (?%1)").arg(QStringLiteral(", ?").repeated(ids.size() - 1)), bindings);
    std::sort(found.begin(), found.end(), [&ids](const PersonRow &a, const PersonRow &b) { return ids.indexOf(a.id()) < ids.indexOf(b.id()); });
    return found;
}

std::optional<PersonRow> personOn(const Database &database, PersonId id, QDate day)
{
    const QList<PersonRow> found = peopleOn(database, {id}, day);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<PersonId> peopleIds(const Database &database, const PeopleFilter &filter)
{
    QList<PersonId> ids;
    const PeopleConditions conditions = conditionsOf(filter);
    database.eachRow(QStringLiteral("SELECT p.id FROM person p ") + conditions.text, conditions.bindings,
                     [&ids](const Row &row) { ids.append(PersonId{row[0].toLongLong()}); });
    return ids;
}

qint64 peopleCount(const Database &database, const PeopleFilter &filter)
{
    return count(database, conditionsOf(filter));
}

PeopleSlice PeopleOutline::slice(qint64 offset, int limit) const
{
    const qint64 place = std::min(offset / step, qint64(places.size()));
    const qint64 left = std::max(qint64(0), count - offset);
    return {place == 0 ? PersonKey{} : places[place - 1], offset - place * step, int(std::min(qint64(limit), left))};
}

/// Those who fulfil a filter may stand far apart: their places are taken more closely.
PeopleOutline peopleOutline(const Database &database, const PeopleFilter &filter, const std::function<bool()> &wanted)
{
    PeopleOutline outline{.step = filter == PeopleFilter{} ? 1000 : 100};
    PersonKey place;
    while (wanted()) {
        const auto next = placeAfter(database, filter, place, outline.step);
        if (!next)
            break;
        outline.places.append(*next);
        place = *next;
    }
    outline.count = outline.places.size() * outline.step + countAfter(database, filter, place);
    return outline;
}

} // namespace muster
