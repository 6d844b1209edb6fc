// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_file.h"
#include "core/training/timetable.h"

namespace muster {

/// The lessons of a course at their hours, «2.3 Conduct and discipline (POL-2025-01)», with hall, venue and instructors.
QList<CalendarEntry> timetableEntries(const Database &database, CourseId course);

} // namespace muster
