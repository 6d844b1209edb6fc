// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/published.h"

#include "core/base/errors.h"

#include <QCoreApplication>

namespace muster {

bool hasPublishedResults(const Database &database, CourseId course)
{
    const QString asked = QStringLiteral("SELECT 1 FROM result_sheet WHERE course_id = ? AND published_on IS NOT NULL"
                                         " UNION ALL SELECT 1 FROM course_result WHERE course_id = ? LIMIT 1");
    return !database.rows(asked, {course.value, course.value}).isEmpty();
}

void requireUnpublished(const Database &database, CourseId course)
{
    if (hasPublishedResults(database, course))
        throw Refused(Problem{QStringLiteral("course_id"),
                              QCoreApplication::translate("Course result", "The results of this course are published: its attendance and marks stay as they are. "
                                                                           "Correct the result instead."), {}});
}

} // namespace muster
