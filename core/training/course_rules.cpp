// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_rules.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"
#include "core/training/curriculum_rule.h"

#include <QCoreApplication>

namespace muster {

Course withCurriculum(const Database &database, Course course)
{
    if (!course.curriculumId.isNull() || course.programmeId.isNull())
        return course;
    const auto versions = select<Curriculum>(database, QStringLiteral("WHERE programme_id = ? ORDER BY id"), {course.programmeId.value});
    if (const auto valid = curriculumOn(versions, course.startsOn))
        course.curriculumId = valid->id;
    return course;
}

void requireOwnCurriculum(const Database &database, const Course &course)
{
    const auto curriculum = course.curriculumId.isNull() ? std::nullopt : find(database, course.curriculumId);
    if (!curriculum || curriculum->programmeId == course.programmeId)
        return;
    const auto programme = find(database, curriculum->programmeId);
    const QString words = QCoreApplication::translate("Record desk", "this curriculum belongs to the programme %1; choose one of the course’s programme");
    throw Refused(Problem{QStringLiteral("curriculum_id"), words.arg(programme ? programme->code : QString()), {}});
}

} // namespace muster
