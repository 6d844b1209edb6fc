// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_result.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<Outcome>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Course result", "Unknown")},
        {"passed", QT_TRANSLATE_NOOP("Course result", "Passed")},
        {"failed", QT_TRANSLATE_NOOP("Course result", "Failed")},
        {"withdrawn", QT_TRANSLATE_NOOP("Course result", "Withdrawn")},
    };
    return choices;
}

QString outcomeWords(Outcome outcome)
{
    return QCoreApplication::translate(choiceContext<Outcome>, choicesOf<Outcome>()[size_t(outcome)].label);
}

template <>
const RecordTable<CourseResult> &recordTable<CourseResult>()
{
    static const RecordTable<CourseResult> table{
        .noun = QT_TRANSLATE_NOOP("Course result", "Course result"),
        .fields = {
            field(&CourseResult::courseId, "course_id", QT_TRANSLATE_NOOP("Course result", "Course"),
                  {.required = true}),
            field(&CourseResult::personId, "person_id", QT_TRANSLATE_NOOP("Course result", "Person"),
                  {.required = true}),
            field(&CourseResult::attendancePercent, "attendance_percent",
                  QT_TRANSLATE_NOOP("Course result", "Attendance in percent"), {.least = 0, .most = 100}),
            field(&CourseResult::score, "score", QT_TRANSLATE_NOOP("Course result", "Mark"),
                  {.least = 0, .most = 100}),
            field(&CourseResult::outcome, "outcome", QT_TRANSLATE_NOOP("Course result", "Result")),
            field(&CourseResult::sheetId, "sheet_id", QT_TRANSLATE_NOOP("Course result", "Result sheet")),
        },
        .naming = [](const CourseResult &) {
            return QCoreApplication::translate("Course result", "Course result");
        },
    };
    return table;
}

} // namespace muster
