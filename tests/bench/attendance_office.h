// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course.h"

#include <QString>

namespace muster::bench {

inline constexpr int attendancePeople = 200;
inline constexpr int attendanceLessons = 60;
/// The last day of those courses.
inline const QDate attendanceDay(2025, 7, 31);

/// Makes an office with so many courses, each of 200 people and 60 lessons, six a day, and nothing marked.
QList<CourseId> makeAttendanceOffice(const QString &file, int courses);

} // namespace muster::bench
