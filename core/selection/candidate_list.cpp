// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidate_list.h"

#include "core/selection/stage_rule.h"

#include <algorithm>

namespace muster {

namespace {

/// %1 is the rule of the stage, %2 that of being nominated, %3 what is asked of the stage.
constexpr auto candidateSql =
    "WITH asked (day) AS (VALUES (CAST(? AS {day}))) SELECT * FROM "
    "(SELECT p.id, p.service_no, p.full_name, %1 AS stage, m.code, c.code AS category, coalesce(u.code, '') AS unit, "
    "coalesce(r.number, '') AS number, ca.nominated_on, ca.planned_departure_on, ca.id AS candidacy, p.sort_key "
    "FROM candidacy ca CROSS JOIN asked a "
    "JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id "
    "LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id WHERE %2) n "
    "%3 ORDER BY n.sort_key, n.candidacy";

} // namespace

QList<CandidateRow> candidateList(const Database &database, QDate day, std::optional<Stage> stage)
{
    QVariantList bindings{day};
    if (stage)
        bindings.append(FieldType<Stage>::toVariant(*stage));
    QList<CandidateRow> candidates;
    const QString sql = QString::fromLatin1(candidateSql).arg(QLatin1String(stageOnTheDay), QLatin1String(nominatedByTheDay),
                                                              QLatin1String(stage ? "WHERE n.stage = ?" : ""));
    for (const Row &row : database.rows(sql, bindings))
        candidates.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), FieldType<Stage>::fromVariant(row[3]),
                           row[4].toString(), row[5].toString(), row[6].toString(), row[7].toString(), row[8].toDate(), row[9].toDate(),
                           {row[10].toLongLong()}});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const CandidateRow &a, const CandidateRow &b) { return a.stage < b.stage; });
    return candidates;
}

} // namespace muster
