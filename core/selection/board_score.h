// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/assessor.h"
#include "core/selection/board_candidate.h"
#include "core/selection/criterion.h"

#include <QString>

#include <optional>

namespace muster {

struct BoardScore;
using BoardScoreId = Id<BoardScore>;

/// What one assessor gave one candidate for one criterion.
struct BoardScore {
    BoardScoreId id;
    int version = 0;
    BoardCandidateId candidateId;
    AssessorId assessorId;
    CriterionId criterionId;
    std::optional<double> score;
    QString note;

    bool operator==(const BoardScore &) const = default;
};

template <>
inline constexpr const char *tableName<BoardScore> = "board_score";

template <>
const RecordTable<BoardScore> &recordTable<BoardScore>();

} // namespace muster
