// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/storage/database.h"
#include "core/training/course.h"

#include <optional>

namespace muster {

/// When a course is held, seen from a day; its last day belongs to it. A course without a first day is planned.
enum class CourseTime { Planned, Running, Over };

/// How far a course is. Results are to be published once it is over and somebody was on it; a course that is over with
/// nobody on it and no result is only over.
enum class CourseState { Planned, Running, ToPublish, Over, Published };

/// Which courses are asked for, as of a day. Every word, with or without marks, must be the start of a word of the code, the
/// title, the programme, the venue or a partner; what is empty asks for nothing. A course belongs to each year it has a
/// day in.
struct CourseFilter {
    QDate day;
    QString words = {};
    ProgrammeId programmeId = {};
    std::optional<int> year = {};
    std::optional<CourseTime> time = {};
    bool withPartners = false;

    bool operator==(const CourseFilter &) const = default;
};

/// A course with what a list tells of it. People with a result whose place on the course was never recorded count as roster()
/// counts them; where there is nobody else, `byResults` is set.
struct CourseRow {
    CourseId id;
    QString code;
    QString title;
    QString programme;
    BothNames programmeTitle;
    QDate startsOn;
    QDate endsOn;
    QString venue;
    QString partner;
    std::optional<int> capacity;
    qint64 taken = 0;       ///< those who hold a place
    qint64 waiting = 0;
    qint64 passed = 0;
    qint64 results = 0;     ///< published
    bool byResults = false;
    CourseState state = CourseState::Planned;
};

/// By which a list of courses is sorted; texts as the language in use sorts them, courses alike in it the latest first.
enum class CourseKey { Code, Title, Programme, StartsOn, EndsOn, Venue, Partner, Capacity, Taken, Passed, State };

struct CourseOrder {
    CourseKey key = CourseKey::StartsOn;
    Qt::SortOrder order = Qt::DescendingOrder;
};

/// The courses that fulfil a filter, in order. Takes some milliseconds for a thousand.
QList<CourseId> courseOutline(const Database &database, const CourseFilter &filter, CourseOrder order = {});

/// These courses in this order, by one statement; those that are gone are left out.
QList<CourseRow> courseRows(const Database &database, const QList<CourseId> &ids, QDate day);

/// A year's courses for a calendar, by first day; those without days are left out.
QList<CourseRow> coursesOfYear(const Database &database, const CourseFilter &filter);

/// Nothing when there is no such course.
std::optional<CourseRow> courseRow(const Database &database, CourseId id, QDate day);

/// The years that have courses, the latest first.
QList<int> courseYears(const Database &database);

} // namespace muster
