// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidates_by_stage.h"

#include "core/selection/stage_rule.h"

#include <algorithm>

namespace muster {

QList<StageCount> candidatesByStage(const Database &database, QDate day)
{
    QList<StageCount> counts;
    const QString sql = QStringLiteral("WITH asked (day) AS (VALUES (CAST(? AS {day}))) "
                                       "SELECT n.stage, count(*), sum(CASE n.sex WHEN 'female' THEN 1 ELSE 0 END) FROM "
                                       "(SELECT %1 AS stage, p.sex FROM candidacy ca CROSS JOIN asked a "
                                       "JOIN person p ON p.id = ca.person_id WHERE %2) n GROUP BY n.stage");
    for (const Row &row : database.rows(sql.arg(QLatin1String(stageOnTheDay), QLatin1String(nominatedByTheDay)), {day}))
        counts.append({FieldType<Stage>::fromVariant(row[0]), row[1].toLongLong(), row[2].toLongLong()});
    std::sort(counts.begin(), counts.end(), [](const StageCount &a, const StageCount &b) { return a.stage < b.stage; });
    return counts;
}

} // namespace muster
