// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidates_by_stage.h"

#include <algorithm>

namespace muster {

QList<StageCount> candidatesByStage(const Database &database, QDate day)
{
    QList<StageCount> counts;
    const QString sql = QStringLiteral("SELECT ca.stage, count(*), sum(CASE p.sex WHEN 'female' THEN 1 ELSE 0 END) FROM candidacy ca "
                                       "JOIN person p ON p.id = ca.person_id "
                                       "WHERE ca.nominated_on IS NULL OR ca.nominated_on <= ? GROUP BY ca.stage");
    for (const Row &row : database.rows(sql, {day}))
        counts.append({FieldType<Stage>::fromVariant(row[0]), row[1].toLongLong(), row[2].toLongLong()});
    std::sort(counts.begin(), counts.end(), [](const StageCount &a, const StageCount &b) { return a.stage < b.stage; });
    return counts;
}

bool isInProgress(Stage stage)
{
    return stage <= Stage::Qualified;
}

} // namespace muster
