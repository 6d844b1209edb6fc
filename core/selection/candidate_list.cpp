// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidate_list.h"

#include <algorithm>

namespace muster {

namespace {

constexpr auto candidateSql =
    "SELECT p.id, p.service_no, p.full_name, ca.stage, m.code, c.code, coalesce(u.code, ''), coalesce(r.number, ''), "
    "ca.nominated_on, ca.planned_departure_on FROM candidacy ca "
    "JOIN person p ON p.id = ca.person_id JOIN mission m ON m.id = ca.mission_id JOIN category c ON c.id = ca.category_id "
    "LEFT JOIN rotation r ON r.id = ca.rotation_id LEFT JOIN unit u ON u.id = r.unit_id "
    "WHERE (ca.nominated_on IS NULL OR ca.nominated_on <= ?) %1 ORDER BY p.sort_key, ca.id";

} // namespace

QList<CandidateRow> candidateList(const Database &database, QDate day, std::optional<Stage> stage)
{
    QVariantList bindings{day};
    if (stage)
        bindings.append(FieldType<Stage>::toVariant(*stage));
    QList<CandidateRow> candidates;
    for (const Row &row : database.rows(QString::fromLatin1(candidateSql).arg(QLatin1String(stage ? "AND ca.stage = ?" : "")), bindings))
        candidates.append({row[0].toLongLong(), row[1].toString(), row[2].toString(), FieldType<Stage>::fromVariant(row[3]),
                           row[4].toString(), row[5].toString(), row[6].toString(), row[7].toString(), row[8].toDate(), row[9].toDate()});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const CandidateRow &a, const CandidateRow &b) { return a.stage < b.stage; });
    return candidates;
}

} // namespace muster
