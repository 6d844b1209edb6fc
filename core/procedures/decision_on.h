// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision.h"
#include "core/record/record_type.h"
#include "core/selection/candidacy.h"

namespace muster {

struct DecisionOn;
using DecisionOnId = Id<DecisionOn>;

/// A candidacy that a decision speaks of.
struct DecisionOn {
    DecisionOnId id;
    int version = 0;
    DecisionId decisionId;
    CandidacyId candidacyId;

    bool operator==(const DecisionOn &) const = default;
};

template <>
inline constexpr const char *tableName<DecisionOn> = "decision_on";

template <>
const RecordTable<DecisionOn> &recordTable<DecisionOn>();

} // namespace muster
