// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/opening_list.h"

namespace muster {

namespace {

constexpr auto openingSql =
    "SELECT op.id, m.code, c.code, coalesce(u.code, ''), coalesce(r.number, ''), coalesce(po.title, ''), op.wanted,"
    " coalesce(rl.name_en, ''), coalesce(rl.name_vi, ''), coalesce(rm.name_en, ''), coalesce(rm.name_vi, ''),"
    " coalesce(rs.code, ''), op.planned_departure_on, op.tour_months FROM opening op"
    " JOIN mission m ON m.id = op.mission_id JOIN category c ON c.id = op.category_id"
    " LEFT JOIN rotation r ON r.id = op.rotation_id LEFT JOIN unit u ON u.id = r.unit_id"
    " LEFT JOIN post po ON po.id = op.post_id LEFT JOIN rank_title rl ON rl.id = op.rank_least_id"
    " LEFT JOIN rank_title rm ON rm.id = op.rank_most_id LEFT JOIN requirement_set rs ON rs.id = op.requirement_set_id"
    " WHERE %1 ORDER BY op.id";

constexpr auto countSql =
    "SELECT op.id, ca.stage, p.sex, count(*) FROM opening op JOIN candidacy ca ON ca.opening_id = op.id"
    " JOIN person p ON p.id = ca.person_id WHERE %1 GROUP BY op.id, ca.stage, p.sex";

OpeningRow openingRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .mission = row[1].toString(), .category = row[2].toString(), .unit = row[3].toString(),
            .rotation = row[4].toString(), .post = row[5].toString(), .wanted = FieldType<std::optional<int>>::fromVariant(row[6]),
            .rankLeast = {row[7].toString(), row[8].toString()}, .rankMost = {row[9].toString(), row[10].toString()},
            .requirementSet = row[11].toString(), .plannedDepartureOn = row[12].toDate(),
            .tourMonths = FieldType<std::optional<int>>::fromVariant(row[13]), .field = {}};
}

} // namespace

QList<OpeningRow> openingList(const Database &database, const CallFilter &filter)
{
    QList<OpeningRow> openings;
    for (const Row &row : database.rows(QString::fromLatin1(openingSql).arg(filter.sql()), {filter.bound()}))
        openings.append(openingRow(row));
    for (const Row &row : database.rows(QString::fromLatin1(countSql).arg(filter.sql()), {filter.bound()}))
        for (OpeningRow &opening : openings)
            if (opening.id.value == row[0].toLongLong())
                opening.field.add(FieldType<Stage>::fromVariant(row[1]), FieldType<Sex>::fromVariant(row[2]), row[3].toLongLong());
    return openings;
}

} // namespace muster
