// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/course.h"

namespace muster {

/// Whether results of the course are published, or were recorded: then neither its attendance nor its marks may change, and
/// what is wrong is put right by correcting the result.
bool hasPublishedResults(const Database &database, CourseId course);

/// Throws Refused, in words, when the course has published results.
void requireUnpublished(const Database &database, CourseId course);

} // namespace muster
