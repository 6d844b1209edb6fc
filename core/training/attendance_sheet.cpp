// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attendance_sheet.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<AttendanceSheet> &recordTable<AttendanceSheet>()
{
    static const RecordTable<AttendanceSheet> table{
        .noun = QT_TRANSLATE_NOOP("Signed attendance sheet", "Signed attendance sheet"),
        .fields = {
            field(&AttendanceSheet::courseId, "course_id", QT_TRANSLATE_NOOP("Signed attendance sheet", "Course"),
                  {.required = true}),
            field(&AttendanceSheet::heldOn, "held_on", QT_TRANSLATE_NOOP("Signed attendance sheet", "Day"),
                  {.required = true}),
            field(&AttendanceSheet::file, "file", QT_TRANSLATE_NOOP("Signed attendance sheet", "File"),
                  {.required = true}),
            field(&AttendanceSheet::fileName, "file_name", QT_TRANSLATE_NOOP("Signed attendance sheet", "File name"),
                  {.required = true, .plainText = true}),
            field(&AttendanceSheet::media, "media", QT_TRANSLATE_NOOP("Signed attendance sheet", "Kind of file"),
                  {.required = true}),
            field(&AttendanceSheet::bytes, "bytes", QT_TRANSLATE_NOOP("Signed attendance sheet", "Bytes"),
                  {.required = true, .least = 1}),
        },
        .naming = [](const AttendanceSheet &sheet) { return sheet.fileName; },
    };
    return table;
}

} // namespace muster
