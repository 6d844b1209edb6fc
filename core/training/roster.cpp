// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/roster.h"

#include "core/base/in_language.h"
#include "core/people/rank_held_rule.h"

namespace muster {

namespace {

/// %1 is the rule of the rank. A course without a first day asks for the latest rank.
constexpr auto rosterSql =
    "WITH asked (course, day) AS (SELECT c.id, coalesce(c.starts_on, CAST('9999-12-31' AS {day})) FROM course c WHERE c.id = ?),"
    " place AS ("
    "SELECT pa.id, pa.person_id, pa.state, pa.waiting_number, pa.note, pa.replaced_by_id FROM participant pa"
    " JOIN asked a ON a.course = pa.course_id"
    " UNION ALL SELECT NULL, r.person_id, CASE WHEN r.outcome = 'withdrawn' THEN 'withdrawn' ELSE 'confirmed' END, NULL, '', NULL"
    " FROM (SELECT cr.person_id, min(cr.outcome) AS outcome FROM course_result cr JOIN asked a ON a.course = cr.course_id"
    " GROUP BY cr.person_id) r JOIN asked a ON NOT EXISTS"
    " (SELECT 1 FROM participant pa WHERE pa.course_id = a.course AND pa.person_id = r.person_id)) "
    "SELECT pl.id, p.id, p.service_no, p.full_name, rk.name_en, rk.name_vi, coalesce(o.name, ''), p.nationality, p.sex,"
    " pl.state, pl.waiting_number, pl.note, pl.replaced_by_id, coalesce(n.full_name, '')"
    " FROM place pl JOIN person p ON p.id = pl.person_id CROSS JOIN asked a"
    " LEFT JOIN rank_held h ON h.id = %1 LEFT JOIN rank_title rk ON rk.id = h.rank_id"
    " LEFT JOIN organisation o ON o.id = p.organisation_id LEFT JOIN person n ON n.id = pl.replaced_by_id"
    " ORDER BY p.sort_key, p.id";

RosterRow rosterRow(const Row &row)
{
    return {.id = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .serviceNo = row[2].toString(), .fullName = row[3].toString(),
            .rank = inLanguage(row[4].toString(), row[5].toString()), .organisation = row[6].toString(),
            .nationality = row[7].toString(), .sex = row[8].toString(), .state = FieldType<ParticipantState>::fromVariant(row[9]),
            .waitingNumber = FieldType<std::optional<int>>::fromVariant(row[10]), .note = row[11].toString(),
            .replacedById = {row[12].toLongLong()}, .replacedBy = row[13].toString(),
            .rankNames = {row[4].toString(), row[5].toString()}};
}

} // namespace

QList<RosterRow> roster(const Database &database, CourseId course)
{
    QList<RosterRow> people;
    for (const Row &row : database.rows(QString::fromLatin1(rosterSql).arg(QLatin1String(rankHeldOnTheDay)), {course.value}))
        people.append(rosterRow(row));
    return people;
}

bool isOnCourse(ParticipantState state)
{
    return state == ParticipantState::Confirmed || state == ParticipantState::Present;
}

bool holdsPlace(ParticipantState state)
{
    return isOnCourse(state) || state == ParticipantState::Invited;
}

} // namespace muster
