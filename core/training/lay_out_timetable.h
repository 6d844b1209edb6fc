// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/lay_out.h"

namespace muster {

/// A course to be laid out on the days of the plan.
struct LayingOut {
    CourseId course;
    LayOutPlan plan;
    QString title = {};     ///< of the lessons of a course whose curriculum has none: one in each block
};

struct LayOutDone {
    qint64 changeSet = 0;
    int lessons = 0;        ///< of the timetable
    int days = 0;
    QList<LeftOver> left = {};
};

/// The lessons of the course's curriculum that its timetable does not hold yet, in their order by module and number; of a
/// lesson held in part, the minutes that are left.
QList<LessonToLay> lessonsToLay(const Database &database, CourseId course, int usualMinutes);

/// Whether the course's curriculum has lessons at all.
bool hasCurriculumLessons(const Database &database, const Course &course);

/// What layOutTimetable() would do.
LayOutDone previewLayOut(const Database &database, const LayingOut &laying);

/// Adds the lessons as one change set. Throws Refused, in words, for a plan that cannot be, days outside the course or with
/// lessons already, and when there is nothing to lay out; Missing.
LayOutDone layOutTimetable(const Database &database, const LayingOut &laying, const Signature &by);

} // namespace muster
