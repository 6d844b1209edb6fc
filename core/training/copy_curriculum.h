// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/curriculum.h"

namespace muster {

/// A version to be copied, and the first day on which the copy is valid.
struct CurriculumCopy {
    CurriculumId curriculum;
    QDate from;
};

/// Copies a version with its lessons, components and bands into a new one, as one change set; its code is the first free
/// one, «CPTM-2017-2». Lessons the version has from its programme become the copy's own. Throws Missing when it is gone.
CurriculumId copyCurriculum(const Database &database, const CurriculumCopy &copied, const Signature &by);

} // namespace muster
