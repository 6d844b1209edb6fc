// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_fields.h"
#include "core/storage/database.h"
#include "core/training/band.h"
#include "core/training/course.h"

namespace muster {

/// What certificates of one course say of it, read once for all of them.
struct CourseSays {
    Course course;
    CertificateWords words;
    QList<Band> bands;
};

/// Throws Missing when there is no such course.
CourseSays courseSays(const Database &database, CourseId course);

} // namespace muster
