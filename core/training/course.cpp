// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Course> &recordTable<Course>()
{
    static const RecordTable<Course> table{
        .noun = QT_TRANSLATE_NOOP("Course", "Course"),
        .fields = {
            field(&Course::code, "code", QT_TRANSLATE_NOOP("Course", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60,
                   .group = QT_TRANSLATE_NOOP("Course", "Course")}),
            field(&Course::programmeId, "programme_id", QT_TRANSLATE_NOOP("Course", "Programme"),
                  {.required = true}),
            field(&Course::curriculumId, "curriculum_id", QT_TRANSLATE_NOOP("Course", "Curriculum")),
            field(&Course::title, "title", QT_TRANSLATE_NOOP("Course", "Title"), {.plainText = true}),
            field(&Course::language, "language", QT_TRANSLATE_NOOP("Course", "Language"),
                  {.plainText = true, .longest = 40, .example = "en;vi"}),
            field(&Course::startsOn, "starts_on", QT_TRANSLATE_NOOP("Course", "First day"),
                  {.group = QT_TRANSLATE_NOOP("Course", "When and where")}),
            field(&Course::endsOn, "ends_on", QT_TRANSLATE_NOOP("Course", "Last day")),
            field(&Course::venueId, "venue_id", QT_TRANSLATE_NOOP("Course", "Venue")),
            field(&Course::partner, "partner", QT_TRANSLATE_NOOP("Course", "Partner"),
                  {.plainText = true, .example = "Canada;GPOI"}),
            field(&Course::capacity, "capacity", QT_TRANSLATE_NOOP("Course", "Places"), {.least = 0}),
            field(&Course::note, "note", QT_TRANSLATE_NOOP("Course", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Course", "Remarks")}),
        },
        .naming = [](const Course &course) { return course.code; },
        .rules = {notBefore(&Course::startsOn, &Course::endsOn, "ends_on",
                            QT_TRANSLATE_NOOP("Record", "the course ends before it starts"))},
    };
    return table;
}

} // namespace muster
