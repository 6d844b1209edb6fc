// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_mark.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<CourseMark> &recordTable<CourseMark>()
{
    static const RecordTable<CourseMark> table{
        .noun = QT_TRANSLATE_NOOP("Course mark", "Course mark"),
        .fields = {
            field(&CourseMark::participantId, "participant_id", QT_TRANSLATE_NOOP("Course mark", "Participant"),
                  {.required = true}),
            field(&CourseMark::componentId, "component_id", QT_TRANSLATE_NOOP("Course mark", "Component"),
                  {.required = true}),
            field(&CourseMark::sitting, "sitting", QT_TRANSLATE_NOOP("Course mark", "Sitting"),
                  {.required = true, .least = 1, .most = 9}),
            field(&CourseMark::mark, "mark", QT_TRANSLATE_NOOP("Course mark", "Mark"), {.least = 0}),
        },
        .naming = [](const CourseMark &) { return QCoreApplication::translate("Course mark", "Mark"); },
    };
    return table;
}

} // namespace muster
