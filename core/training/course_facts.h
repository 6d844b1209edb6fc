// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/people/office_profile.h"
#include "core/storage/database.h"
#include "core/training/course.h"

namespace muster {

/// What papers say of a course at their head.
struct CourseFacts {
    OfficeProfile office;
    Course course;
    BothNames programme;
    QString venue;
};

/// Throws Missing when there is no such course.
CourseFacts courseFacts(const Database &database, CourseId id);

} // namespace muster
