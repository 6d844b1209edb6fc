// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/field_list.h"

#include "core/people/rank_held_rule.h"

namespace muster {

namespace {

constexpr auto fieldSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))) "
    "SELECT ca.id, p.id, p.service_no, p.full_name, p.sex, coalesce(sv.code, ''), coalesce(rk.name_en, ''), coalesce(rk.name_vi, ''),"
    " ca.stage, c.code, ca.nominated_on, ca.planned_departure_on"
    " FROM opening op JOIN candidacy ca ON ca.opening_id = op.id JOIN person p ON p.id = ca.person_id CROSS JOIN asked a"
    " JOIN category c ON c.id = ca.category_id LEFT JOIN service sv ON sv.id = p.service_id"
    " LEFT JOIN rank_held h ON h.id = %2 LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " WHERE %1 ORDER BY p.sort_key, ca.id";

FieldRow fieldRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .sex = FieldType<Sex>::fromVariant(row[4]), .service = row[5].toString(), .rank = {row[6].toString(), row[7].toString()},
            .stage = FieldType<Stage>::fromVariant(row[8]), .category = row[9].toString(), .nominatedOn = row[10].toDate(),
            .plannedDepartureOn = row[11].toDate()};
}

} // namespace

QList<FieldRow> fieldList(const Database &database, const CallFilter &filter, QDate day)
{
    QList<FieldRow> field;
    const QString sql = QString::fromLatin1(fieldSql).arg(filter.sql(), QLatin1String(rankHeldOnTheDay));
    for (const Row &row : database.rows(sql, {day, filter.bound()}))
        field.append(fieldRow(row));
    return field;
}

} // namespace muster
