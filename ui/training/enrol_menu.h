// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/needs.h"
#include "core/training/course.h"

namespace muster {

/// The courses that are planned or running on the day after a programme that one of these people lacks, the next to begin
/// first.
QList<Course> coursesFor(const Database &database, const QList<Need> &people, QDate day);

/// Those of them who lack what the course gives, each once; the others have no need of it.
QList<PersonId> whoNeeds(const Database &database, const QList<Need> &people, const Course &course);

/// «STM-ENG-6 · 01/09/2025 – 21/09/2025 · enrol 12»
QString enrolWords(const Course &course, qsizetype people);

} // namespace muster
