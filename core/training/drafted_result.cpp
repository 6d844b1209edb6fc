// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/drafted_result.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<DraftedResult> &recordTable<DraftedResult>()
{
    static const RecordTable<DraftedResult> table{
        .noun = QT_TRANSLATE_NOOP("Drafted result", "Drafted result"),
        .fields = {
            field(&DraftedResult::sheetId, "sheet_id", QT_TRANSLATE_NOOP("Drafted result", "Result sheet"),
                  {.required = true}),
            field(&DraftedResult::personId, "person_id", QT_TRANSLATE_NOOP("Drafted result", "Person"),
                  {.required = true}),
            field(&DraftedResult::attendancePercent, "attendance_percent", QT_TRANSLATE_NOOP("Drafted result", "Attendance in percent"),
                  {.least = 0, .most = 100}),
            field(&DraftedResult::score, "score", QT_TRANSLATE_NOOP("Drafted result", "Mark"),
                  {.least = 0, .most = 100}),
            field(&DraftedResult::outcome, "outcome", QT_TRANSLATE_NOOP("Drafted result", "Result")),
            field(&DraftedResult::note, "note", QT_TRANSLATE_NOOP("Drafted result", "Note"), {.longest = 4000}),
        },
        .naming = [](const DraftedResult &) { return QCoreApplication::translate("Drafted result", "Drafted result"); },
    };
    return table;
}

} // namespace muster
