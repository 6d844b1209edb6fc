// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/storage/change_set.h"

namespace muster {

/// A set to be copied, and the first day on which the copy counts.
struct SetCopy {
    RequirementSetId set;
    QDate from;
};

/// Copies a set with all its requirements into a new one, as one change set; its code is the first free one, «SO-UNMISS-2».
/// Throws Missing when the set is gone.
RequirementSetId copyRequirementSet(const Database &database, const SetCopy &copied, const Signature &by);

} // namespace muster
