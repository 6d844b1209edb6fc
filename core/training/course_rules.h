// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/course.h"

namespace muster {

/// The course with the version of its programme that is valid on its first day, where it names none; unchanged where none is
/// valid then, or more than one.
Course withCurriculum(const Database &database, Course course);

/// Throws Refused for a course that would run the curriculum of another programme.
void requireOwnCurriculum(const Database &database, const Course &course);

} // namespace muster
