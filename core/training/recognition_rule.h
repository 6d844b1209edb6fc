// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"
#include "core/training/recognition.h"

namespace muster {

/// The recognition a course is held under: of its programme, and the whole course, first and last day included, lies between
/// its first and its last day. Of several the one signed last; nothing for a course whose days are not both known.
std::optional<Recognition> recognitionOf(const Course &course, const QList<Recognition> &recognitions);

/// Why a course is recognised or not.
enum class RecognitionStanding { Recognised, NoneOfProgramme, DaysUnknown, PartlyInside, Outside };

RecognitionStanding recognitionStanding(const Course &course, const QList<Recognition> &recognitions);

} // namespace muster
