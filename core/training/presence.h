// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attendance.h"
#include "core/training/curriculum.h"

#include <QList>

#include <optional>

namespace muster {

/// A lesson of the timetable and how somebody was at it; AttendanceMark::None while nobody marked it.
struct MarkedLesson {
    int minutes = 0;
    AttendanceMark mark = AttendanceMark::None;
};

/// How much of the lessons somebody was at, in minutes. Lessons nobody marked are not counted either way.
struct LessonPresence {
    int attended = 0;
    int counted = 0;
    int unmarked = 0;       ///< how many lessons nobody marked

    /// Of the lessons marked so far; nothing while none of them counts.
    std::optional<double> percent() const;

    bool operator==(const LessonPresence &) const = default;
};

/// Present and late were there; an excused lesson counts as the rule of the curriculum says.
LessonPresence presenceOf(const QList<MarkedLesson> &lessons, ExcusedRule excused);

} // namespace muster
