// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_facts.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

CourseFacts courseFacts(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(QCoreApplication::translate("Timetable", "This course is no longer there."));
    const auto programme = find(database, course->programmeId);
    const auto venue = course->venueId.isNull() ? std::nullopt : find(database, course->venueId);
    return {select<OfficeProfile>(database).value(0), *course, programme ? BothNames{programme->titleEn, programme->titleVi} : BothNames(),
            venue ? venue->name : QString()};
}

} // namespace muster
