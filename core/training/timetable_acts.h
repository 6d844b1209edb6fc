// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/timetable.h"

namespace muster {

/// By how much lessons are moved; either may be below zero.
struct LessonShift {
    int days = 0;
    int minutes = 0;
};

/// Moves lessons of a course, as one change set. Throws Refused when one would come to lie outside the course's days or
/// beyond the day's end, Conflict; nothing is moved then.
qint64 moveLessons(const Database &database, const QList<Session> &lessons, LessonShift by, const Signature &signature);

/// A day of a course, and where its lessons go.
struct DayOfCourse {
    CourseId course;
    QDate day;
};

/// Moves or copies every lesson of a day, as one change set; what stands on the other day stays there. Copied lessons have
/// no attendance. Throws Refused when the day has no lesson or the other one is not the course's.
qint64 moveDay(const Database &database, const DayOfCourse &from, QDate to, const Signature &by);
qint64 copyDay(const Database &database, const DayOfCourse &from, QDate to, const Signature &by);

/// Removes lessons, or those of a day, as one change set. Throws Refused, naming the lesson, while attendance rests on one.
qint64 removeLessons(const Database &database, const QList<Session> &lessons, const Signature &by);
qint64 removeDay(const Database &database, const DayOfCourse &day, const Signature &by);

/// Throws Refused, naming the first of these lessons that somebody's attendance was entered at.
void mustBeUnmarked(const Database &database, const QList<Session> &lessons);

/// Why a lesson cannot be held on this day of the course, in words; empty when it can. A course without days has none.
QString faultOfDay(const Course &course, QDate day);

} // namespace muster
