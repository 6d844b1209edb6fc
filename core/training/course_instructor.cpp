// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_instructor.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<InstructorRole>()
{
    static constexpr Choice choices[] = {
        {"lead", QT_TRANSLATE_NOOP("Instructor", "Course director")},
        {"instructor", QT_TRANSLATE_NOOP("Instructor", "Instructor")},
        {"assistant", QT_TRANSLATE_NOOP("Instructor", "Assistant")},
        {"interpreter", QT_TRANSLATE_NOOP("Instructor", "Interpreter")},
        {"guest", QT_TRANSLATE_NOOP("Instructor", "Guest lecturer")},
    };
    return choices;
}

template <>
const RecordTable<CourseInstructor> &recordTable<CourseInstructor>()
{
    static const RecordTable<CourseInstructor> table{
        .noun = QT_TRANSLATE_NOOP("Instructor", "Instructor"),
        .fields = {
            field(&CourseInstructor::courseId, "course_id", QT_TRANSLATE_NOOP("Instructor", "Course"),
                  {.required = true}),
            field(&CourseInstructor::personId, "person_id", QT_TRANSLATE_NOOP("Instructor", "Person"),
                  {.required = true}),
            field(&CourseInstructor::role, "role", QT_TRANSLATE_NOOP("Instructor", "Role"), {.required = true}),
        },
        .naming = [](const CourseInstructor &) { return QCoreApplication::translate("Instructor", "Instructor"); },
        .onlyOnce = {
            {{"course_id", "person_id"},
             [](const CourseInstructor &) { return true; },
             QT_TRANSLATE_NOOP("Instructor", "this person teaches on the course already")},
        },
    };
    return table;
}

} // namespace muster
