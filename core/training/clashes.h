// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/timetable.h"

#include <QHash>

namespace muster {

enum class ClashKind { Hall, Instructor, FewSeats, OutsideCourse };

/// What stands against a lesson of the timetable.
struct Clash {
    SessionId session;
    ClashKind kind = ClashKind::Hall;
    QString words;          ///< «Hall A is taken by POL-2 (08:00–09:30)»
};

/// A lesson that may be in the way, and of which course.
struct Neighbour {
    Session session;
    QString course;         ///< its code
};

/// All that clashes are found in.
struct ClashMatter {
    Course course;
    QList<TimetableRow> rows;
    QList<Neighbour> neighbours = {};       ///< lessons of other courses on the same days, in the same halls or by the same people
    QHash<HallId, int> seats = {};          ///< of halls whose seats are known
    int participants = 0;
};

/// Every clash of the course's lessons, lesson by lesson in their order: a hall or somebody who teaches at two lessons whose
/// times overlap, within the course or with another; fewer seats than participants; a day that is none of the course.
QList<Clash> clashes(const ClashMatter &matter);

ClashMatter clashMatter(const Database &database, const Course &course);

} // namespace muster
