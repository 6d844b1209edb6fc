// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/scan.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct AttendanceSheet;
using AttendanceSheetId = Id<AttendanceSheet>;

/// The paper sheet that participants signed on a day, as it was scanned.
struct AttendanceSheet {
    AttendanceSheetId id;
    int version = 0;
    CourseId courseId;
    QDate heldOn;
    FileDigest file;
    QString fileName;
    ScanMedia media = ScanMedia::Pdf;
    std::optional<int> bytes;

    bool operator==(const AttendanceSheet &) const = default;
};

template <>
inline constexpr const char *tableName<AttendanceSheet> = "attendance_sheet";

template <>
const RecordTable<AttendanceSheet> &recordTable<AttendanceSheet>();

} // namespace muster
