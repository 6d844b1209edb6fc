// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/storage/database.h"
#include "core/training/course.h"
#include "core/training/session.h"

namespace muster {

/// Whose lessons are counted: those held on these days, by people in whom every word is found.
struct LoadFilter {
    DaySpan days;
    QString words = {};

    bool operator==(const LoadFilter &) const = default;
};

/// What somebody teaches in the days asked for. Both instructors of a lesson count its minutes.
struct LoadRow {
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString organisation;
    qint64 courses = 0;
    qint64 lessons = 0;
    qint64 minutes = 0;
};

/// So many rows from this one on.
struct LoadPage {
    qint64 offset = 0;
    int limit = 100;
};

/// Those who teach most first, then in Vietnamese order of names.
QList<LoadRow> instructorLoad(const Database &database, const LoadFilter &filter, LoadPage page = {});

/// All rows of the filter together; people are those who teach at all.
struct LoadSum {
    qint64 people = 0;
    qint64 lessons = 0;     ///< a lesson of two instructors is counted for each
    qint64 minutes = 0;
};
LoadSum loadSum(const Database &database, const LoadFilter &filter);

/// A lesson behind the figures.
struct TaughtLesson {
    Session session;
    QString course;         ///< its code
    QString lesson;
    bool second = false;    ///< taught as second instructor
};

/// By day and beginning.
QList<TaughtLesson> taughtLessons(const Database &database, PersonId person, const DaySpan &days);

/// An instructor of a course, with what he or she teaches on it.
struct CourseTeacher {
    qint64 record = 0;      ///< of course_instructor; 0 where somebody teaches a lesson without standing on the list
    PersonId personId;
    QString fullName;
    QString organisation;
    QString role;           ///< the stored code; empty without a record
    qint64 lessons = 0;
    qint64 minutes = 0;
};

/// The instructors of a course in the order of their roles, and behind them those who teach a lesson of it nevertheless.
QList<CourseTeacher> courseTeachers(const Database &database, CourseId course);

} // namespace muster
