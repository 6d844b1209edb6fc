// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/attendance.h"
#include "core/training/roster.h"
#include "core/training/timetable.h"

#include <QHash>

namespace muster {

/// A lesson of the timetable and a participant, by their numbers.
using AttendanceKey = std::pair<qint64, qint64>;

/// The attendance of one course: its lessons by day and beginning, those who are on it in the order of their names, and what
/// is marked. A participant who is not on the course any more is left out.
struct AttendanceBook {
    std::optional<Curriculum> curriculum = {};
    QList<TimetableRow> lessons = {};
    QList<RosterRow> people = {};
    QHash<AttendanceKey, AttendanceMark> marks = {};
    bool isPublished = false;       ///< and may not change any more

    AttendanceMark mark(qsizetype person, qsizetype lesson) const
    {
        return marks.value({lessons[lesson].session.id.value, people[person].id.value});
    }
};

AttendanceBook attendanceBook(const Database &database, CourseId course);

/// Those of the roster whose attendance and marks are kept.
QList<RosterRow> peopleOnCourse(const Database &database, CourseId course);

/// The version of its programme that the course runs; nothing when none is recorded.
std::optional<Curriculum> curriculumOf(const Database &database, CourseId course);

/// How somebody was at a lesson, in the language in use.
QString attendanceWords(AttendanceMark mark);

} // namespace muster
