// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/curriculum.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<ExcusedRule>()
{
    static constexpr Choice choices[] = {
        {"left_out", QT_TRANSLATE_NOOP("Curriculum", "Left out of the count")},
        {"as_present", QT_TRANSLATE_NOOP("Curriculum", "Count as present")},
        {"as_absent", QT_TRANSLATE_NOOP("Curriculum", "Count as absent")},
    };
    return choices;
}

template <>
ChoiceList choicesOf<ResitRule>()
{
    static constexpr Choice choices[] = {
        {"best", QT_TRANSLATE_NOOP("Curriculum", "The best mark counts")},
        {"last", QT_TRANSLATE_NOOP("Curriculum", "The last mark counts")},
        {"capped", QT_TRANSLATE_NOOP("Curriculum", "A resit gives the pass mark at most")},
    };
    return choices;
}

template <>
const RecordTable<Curriculum> &recordTable<Curriculum>()
{
    static const RecordTable<Curriculum> table{
        .noun = QT_TRANSLATE_NOOP("Curriculum", "Curriculum"),
        .fields = {
            field(&Curriculum::programmeId, "programme_id", QT_TRANSLATE_NOOP("Curriculum", "Programme"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Curriculum", "Version")}),
            field(&Curriculum::code, "code", QT_TRANSLATE_NOOP("Curriculum", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60, .example = "CPTM-2017/1"}),
            field(&Curriculum::title, "title", QT_TRANSLATE_NOOP("Curriculum", "Title"), {.plainText = true}),
            field(&Curriculum::validFrom, "valid_from", QT_TRANSLATE_NOOP("Curriculum", "Valid from")),
            field(&Curriculum::validUntil, "valid_until", QT_TRANSLATE_NOOP("Curriculum", "Valid until")),
            field(&Curriculum::leastAttendance, "least_attendance", QT_TRANSLATE_NOOP("Curriculum", "Least attendance"),
                  {.least = 0, .most = 100, .unit = QT_TRANSLATE_NOOP("Curriculum", "%"), .group = QT_TRANSLATE_NOOP("Curriculum", "What passing takes")}),
            field(&Curriculum::leastMark, "least_mark", QT_TRANSLATE_NOOP("Curriculum", "Least mark"),
                  {.least = 0, .most = 100, .unit = QT_TRANSLATE_NOOP("Curriculum", "%")}),
            field(&Curriculum::excused, "excused", QT_TRANSLATE_NOOP("Curriculum", "Excused lessons"),
                  {.required = true}),
            field(&Curriculum::resits, "resits", QT_TRANSLATE_NOOP("Curriculum", "Resits"), {.required = true}),
            field(&Curriculum::note, "note", QT_TRANSLATE_NOOP("Curriculum", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Curriculum", "Remarks")}),
            field(&Curriculum::status, "status", QT_TRANSLATE_NOOP("Curriculum", "Status"), {.plainText = true}),
            field(&Curriculum::source, "source", QT_TRANSLATE_NOOP("Curriculum", "Source"), {.longest = 4000}),
        },
        .naming = [](const Curriculum &curriculum) { return curriculum.code; },
        .rules = {
            notBefore(&Curriculum::validFrom, &Curriculum::validUntil, "valid_until",
                      QT_TRANSLATE_NOOP("Record", "The curriculum would end before it begins.")),
        },
    };
    return table;
}

} // namespace muster
