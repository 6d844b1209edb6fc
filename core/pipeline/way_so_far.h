// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/stage_step.h"
#include "core/storage/database.h"

namespace muster {

/// A step a candidate took, and who recorded it.
struct WayStep {
    StageStep step;
    QString author;     ///< of the change set that added the step
};

/// The steps of a candidacy taken on or before the day, the latest first.
QList<WayStep> waySoFar(const Database &database, CandidacyId id, QDate day);

} // namespace muster
