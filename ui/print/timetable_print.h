// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/course_papers.h"

namespace muster {

/// The timetable of a course, across, a week on a page: the days as columns, the lessons as blocks at their hours. Words are
/// made smaller until all of them stand in their block.
void printTimetable(const CoursePaperAsked &asked, QPagedPaintDevice &paper);

} // namespace muster
