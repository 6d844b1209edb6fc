// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/candidacy.h"

#include <QDate>
#include <QString>

namespace muster {

/// Why a candidacy left the way, rests, or went back; None for a step forward.
enum class StageReason {
    None,
    Medical,
    Language,
    TestFailed,
    Conduct,
    PapersMissing,
    OthersRankedHigher,
    NoPlace,
    DeclinedByUn,
    UnitNeeds,
    OwnWish,
    Family,
    TrainingNotPassed,
    DepartureMoved,
    HeldInReserve,
    Mistake,
    Other,
};

template <>
ChoiceList choicesOf<StageReason>();

struct StageStep;
using StageStepId = Id<StageStep>;

/// A step of a candidacy from one stage into another, on the day it was taken.
struct StageStep {
    StageStepId id;
    int version = 0;
    CandidacyId candidacyId;
    Stage fromStage = Stage::Nominated;
    Stage toStage = Stage::Nominated;
    QDate takenOn;
    StageReason reason = StageReason::None;
    QString note;

    bool operator==(const StageStep &) const = default;
};

template <>
inline constexpr const char *tableName<StageStep> = "stage_step";

template <>
const RecordTable<StageStep> &recordTable<StageStep>();

} // namespace muster
