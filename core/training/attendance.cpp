// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attendance.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<AttendanceMark>()
{
    static constexpr Choice choices[] = {
        {"", QT_TRANSLATE_NOOP("Attendance", "Not marked")},
        {"present", QT_TRANSLATE_NOOP("Attendance", "Present")},
        {"late", QT_TRANSLATE_NOOP("Attendance", "Late")},
        {"excused", QT_TRANSLATE_NOOP("Attendance", "Excused")},
        {"absent", QT_TRANSLATE_NOOP("Attendance", "Absent")},
    };
    return choices;
}

template <>
const RecordTable<Attendance> &recordTable<Attendance>()
{
    static const RecordTable<Attendance> table{
        .noun = QT_TRANSLATE_NOOP("Attendance", "Attendance"),
        .fields = {
            field(&Attendance::sessionId, "session_id", QT_TRANSLATE_NOOP("Attendance", "Lesson"), {.required = true}),
            field(&Attendance::participantId, "participant_id", QT_TRANSLATE_NOOP("Attendance", "Participant"),
                  {.required = true}),
            field(&Attendance::mark, "mark", QT_TRANSLATE_NOOP("Attendance", "Attendance")),
        },
        .naming = [](const Attendance &) { return QCoreApplication::translate("Attendance", "Attendance"); },
    };
    return table;
}

} // namespace muster
