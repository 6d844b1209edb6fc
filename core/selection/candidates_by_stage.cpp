// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidates_by_stage.h"

#include "core/selection/candidate_counts.h"

namespace muster {

QList<StageCount> candidatesByStage(const Database &database, QDate day)
{
    QList<StageCount> counts;
    for (const CandidateCount &each : candidateCounts(database, day, {CandidateKey::Stage, CandidateKey::Sex})) {
        const Stage stage = FieldType<Stage>::fromVariant(each.keys[0]);
        if (counts.isEmpty() || counts.last().stage != stage)
            counts.append({.stage = stage});
        counts.last().candidacies += each.candidacies;
        counts.last().women += each.keys[1] == QLatin1String("female") ? each.candidacies : 0;
    }
    return counts;
}

} // namespace muster
