// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/person_files.h"
#include "core/training/attendance_sheet.h"

namespace muster {

/// The day of a course whose sheet was signed.
struct SheetDay {
    CourseId course;
    QDate day;

    bool operator==(const SheetDay &) const = default;
};

/// The scans of the signed sheet of a day, in the order in which they were brought in.
QList<AttendanceSheet> signedSheets(const Database &database, const SheetDay &day);
/// The days of the course that a signed sheet is kept of.
QList<QDate> signedDays(const Database &database, CourseId course);
/// Keeps files as scans of the day's sheet, all as one change set. Throws Refused with the file's name for what scanFault()
/// finds, or for a day that is none of the course; nothing is kept then.
void keepSignedSheets(const Database &database, const SheetDay &day, const QList<ScanFile> &files, const Signature &by);
void removeSignedSheet(const Database &database, const AttendanceSheet &sheet, const Signature &by);

} // namespace muster
