// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/stage_table.h"
#include "core/pipeline/waiver.h"
#include "core/storage/change_set.h"

namespace muster {

/// One step of one or many candidacies on a day.
struct StageMove {
    QList<CandidacyId> candidacies;
    Stage to = Stage::Nominated;
    QDate on;
    StageReason reason = StageReason::None;
    QString note = {};
    QList<Waiver> waivers = {};     ///< granted with the step; each names its candidacy
};

/// Why one candidacy cannot take the step; `requirements` are the keys of what it does not meet.
struct StageRefusal {
    CandidacyId candidacy;
    QString serviceNo;
    QString fullName;
    QString words;
    QStringList requirements = {};
};

struct StageMoved {
    qint64 changeSet = 0;
    QList<StageRefusal> refusals = {};
};

/// Takes the step for all or, when there are refusals, for none; then nothing was changed. One change set, «Advance 3
/// candidates to Training». A step forward asks for everything needed up to the stage entered; what is not known is not met.
/// Throws Missing for a candidacy that is gone, Refused for two open candidacies for one post, Conflict.
StageMoved moveCandidates(const Database &database, const StageMove &move, const Signature &by);

} // namespace muster
