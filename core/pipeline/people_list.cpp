// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/people_list.h"

#include "core/base/text.h"
#include "core/deployment/deployed_rule.h"

#include <algorithm>

namespace muster {

namespace {

/// Conditions on the person `p` with their bindings.
struct Conditions {
    QString text = QStringLiteral("WHERE 1 = 1");
    QVariantList bindings = {};

    void add(const char *condition, const QVariantList &values)
    {
        text += QStringLiteral(" AND ") + QLatin1String(condition);
        bindings.append(values);
    }
};

/// The words are folded, so that none of them holds a sign that LIKE reads as more than itself. They are put between
/// the signs by the engine: SQLite plans a statement anew for each pattern bound to LIKE alone.
Conditions conditionsOf(const PeopleFilter &filter)
{
    Conditions conditions;
    for (const QString &word : searchWords(filter.words))
        conditions.add("p.search_text LIKE '% ' || ? || '%'", {word});
    if (!filter.serviceId.isNull())
        conditions.add("p.service_id = ?", {filter.serviceId.value});
    if (!filter.organisationId.isNull())
        conditions.add("p.organisation_id = ?", {filter.organisationId.value});
    if (filter.sex)
        conditions.add("p.sex = ?", {FieldType<Sex>::toVariant(*filter.sex)});
    return conditions;
}

Conditions conditionsOf(const PeopleFilter &filter, const PersonKey &after)
{
    Conditions conditions = conditionsOf(filter);
    if (!after.id.isNull())
        conditions.add("(p.sort_key, p.id) > (?, ?)", {after.sortKey, after.id.value});
    return conditions;
}

/// The people of one page are found first; only they are joined with what is told of them. %1 finds them, %2 is the
/// rule of being deployed.
constexpr auto rowsSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))), page AS (SELECT p.id FROM person p %1) "
    "SELECT p.sort_key, p.id, p.service_no, p.full_name, p.passport_name, p.sex, p.born_on,"
    " sv.name_en, sv.name_vi, o.name, rk.name_en, rk.name_vi,"
    " dm.code, coalesce(d.extended_end_on, d.planned_end_on), du.code, dr.number,"
    " cm.code, c.planned_departure_on, cu.code, cr.number, c.stage,"
    " em.code, e.ended_on, eu.code, er.number, sv.code"
    " FROM page JOIN person p ON p.id = page.id CROSS JOIN asked a"
    " LEFT JOIN service sv ON sv.id = p.service_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id"
    " LEFT JOIN rank_held h ON h.id = (SELECT x.id FROM rank_held x WHERE x.person_id = p.id"
    "  AND (x.from_on IS NULL OR x.from_on <= a.day)"
    "  ORDER BY CASE WHEN x.from_on IS NULL THEN 1 ELSE 0 END, x.from_on DESC, x.id DESC LIMIT 1)"
    " LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN tour d ON d.id = (SELECT t.id FROM tour t WHERE t.person_id = p.id AND %2"
    "  ORDER BY t.arrived_on DESC, t.id DESC LIMIT 1)"
    " LEFT JOIN mission dm ON dm.id = d.mission_id"
    " LEFT JOIN rotation dr ON dr.id = d.rotation_id LEFT JOIN unit du ON du.id = dr.unit_id"
    " LEFT JOIN candidacy c ON c.id = (SELECT x.id FROM candidacy x WHERE x.person_id = p.id"
    "  AND (x.nominated_on IS NULL OR x.nominated_on <= a.day)"
    "  AND x.stage NOT IN ('deployed', 'returned', 'not_selected', 'withdrawn', 'failed')"
    "  ORDER BY CASE WHEN x.nominated_on IS NULL THEN 1 ELSE 0 END, x.nominated_on DESC, x.id DESC LIMIT 1)"
    " LEFT JOIN mission cm ON cm.id = c.mission_id"
    " LEFT JOIN rotation cr ON cr.id = c.rotation_id LEFT JOIN unit cu ON cu.id = cr.unit_id"
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
            .passportName = row[4].toString(), .sex = FieldType<Sex>::fromVariant(row[5]), .bornOn = row[6].toDate(),
            .serviceCode = row[25].toString(), .service = {row[7].toString(), row[8].toString()}, .organisation = row[9].toString(),
            .rank = {row[10].toString(), row[11].toString()}, .state = stateOf(row)};
}

QList<PersonRow> rowsOf(const Database &database, const QString &page, const QVariantList &bindings)
{
    QList<PersonRow> found;
    const QString sql = QString::fromLatin1(rowsSql).arg(page, QLatin1String(deployedRule));
    for (const Row &row : database.rows(sql, bindings))
        found.append(personRow(row));
    return found;
}

PersonKey placeAfter(const Database &database, const Conditions &conditions, int step)
{
    const Rows rows = database.rows(QStringLiteral("SELECT p.sort_key, p.id FROM person p %1 "
                                                   "ORDER BY p.sort_key, p.id LIMIT 1 OFFSET ?").arg(conditions.text),
                                    conditions.bindings + QVariantList{step - 1});
    return rows.isEmpty() ? PersonKey{} : keyOf(rows.first());
}

qint64 count(const Database &database, const Conditions &conditions)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM person p ") + conditions.text, conditions.bindings)
        .first().first().toLongLong();
}

} // namespace

QList<PersonRow> people(const Database &database, const PeopleFilter &filter, const PeopleSlice &slice, QDate day)
{
    const Conditions conditions = conditionsOf(filter, slice.after);
    return rowsOf(database, conditions.text + QStringLiteral(" ORDER BY p.sort_key, p.id LIMIT ? OFFSET ?"),
                  QVariantList{day} + conditions.bindings + QVariantList{slice.limit, slice.offset});
}

std::optional<PersonRow> personOn(const Database &database, PersonId id, QDate day)
{
    const QList<PersonRow> found = rowsOf(database, QStringLiteral("WHERE p.id = ?"), {day, id.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
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
        const PersonKey next = placeAfter(database, conditionsOf(filter, place), outline.step);
        if (next.id.isNull())
            break;
        outline.places.append(next);
        place = next;
    }
    outline.count = outline.places.size() * outline.step + count(database, conditionsOf(filter, place));
    return outline;
}

} // namespace muster
