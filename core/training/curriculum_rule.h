// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "core/training/curriculum.h"

namespace muster {

/// Whether a version is valid on a day; without a first or a last day it has no end on that side.
bool isValidOn(const Curriculum &curriculum, QDate day);

/// The only one of these versions that is valid on a day; nothing when none is, or more than one.
std::optional<Curriculum> curriculumOn(const QList<Curriculum> &curricula, QDate day);

} // namespace muster
