// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/storage/database.h"
#include "core/training/session.h"

namespace muster {

/// A lesson of the timetable in words.
struct TimetableRow {
    Session session;
    QString lesson;         ///< «2.3 Conduct and discipline», or the title where it is no lesson of the curriculum
    QString hall;
    QString instructor;
    QString assistant;
    QString number = {};    ///< of the lesson in its curriculum
    BothNames title = {};   ///< in both languages, for papers
};

/// The lessons of a course by day and beginning.
QList<Session> sessionsOf(const Database &database, CourseId course);

/// The same with the names of what they refer to, in the language in use.
QList<TimetableRow> timetable(const Database &database, CourseId course);

/// The clock at which a lesson ends, as «09:30».
QString endsAt(const Session &session);

/// A minute of the day as a clock, 480 as «08:00»; the end of the day is «24:00».
QString clockOf(int minuteOfDay);

/// A time of the day as somebody types it, «8:00», «08:00» or «8h30», in minutes since midnight; nothing for anything else.
std::optional<int> minuteOfClock(const QString &clock);

/// Two lessons on a day share a minute; one that ends when the other begins does not.
bool overlap(const Session &one, const Session &other);

} // namespace muster
