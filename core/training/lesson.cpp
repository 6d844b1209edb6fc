// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lesson.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Lesson> &recordTable<Lesson>()
{
    static const RecordTable<Lesson> table{
        .noun = QT_TRANSLATE_NOOP("Lesson", "Lesson"),
        .fields = {
            field(&Lesson::programmeId, "programme_id", QT_TRANSLATE_NOOP("Lesson", "Programme"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Lesson", "Place in the programme")}),
            field(&Lesson::curriculumId, "curriculum_id", QT_TRANSLATE_NOOP("Lesson", "Curriculum")),
            field(&Lesson::module, "module", QT_TRANSLATE_NOOP("Lesson", "Module"), {.plainText = true}),
            field(&Lesson::moduleTitle, "module_title", QT_TRANSLATE_NOOP("Lesson", "Title of the module"),
                  {.plainText = true}),
            field(&Lesson::number, "number", QT_TRANSLATE_NOOP("Lesson", "Number"),
                  {.required = true, .plainText = true, .longest = 40}),
            field(&Lesson::titleEn, "title_en", QT_TRANSLATE_NOOP("Lesson", "Title in English"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Lesson", "Lesson")}),
            field(&Lesson::titleVi, "title_vi", QT_TRANSLATE_NOOP("Lesson", "Title in Vietnamese"),
                  {.plainText = true}),
            field(&Lesson::minutesLeast, "minutes_least", QT_TRANSLATE_NOOP("Lesson", "Fewest minutes"),
                  {.least = 0}),
            field(&Lesson::status, "status", QT_TRANSLATE_NOOP("Lesson", "Status"), {.plainText = true}),
            field(&Lesson::source, "source", QT_TRANSLATE_NOOP("Lesson", "Source"), {.longest = 4000}),
        },
        .naming = [](const Lesson &lesson) {
            return QStringLiteral("%1 %2").arg(lesson.number, lesson.titleEn).trimmed();
        },
        .onlyOnce = {
            {{"programme_id", "curriculum_id", "number"},
             [](const Lesson &) { return true; },
             QT_TRANSLATE_NOOP("Lesson", "there is a lesson of this number already: %1")},
        },
    };
    return table;
}

} // namespace muster
