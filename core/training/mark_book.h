// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/band.h"
#include "core/training/component.h"
#include "core/training/course_mark.h"
#include "core/training/roster.h"

namespace muster {

/// The marks of one course: the components of its curriculum in order, those who are on it in the order of their names, and
/// what they reached. A course without a curriculum has no components.
struct MarkBook {
    std::optional<Curriculum> curriculum = {};
    QList<Component> components = {};
    QList<Band> bands = {};                 ///< that hold for the course, the lowest first
    QList<RosterRow> people = {};
    QList<CourseMark> marks = {};           ///< by participant, component and sitting
    bool isPublished = false;               ///< and may not change any more
};

MarkBook markBook(const Database &database, CourseId course);

} // namespace muster
