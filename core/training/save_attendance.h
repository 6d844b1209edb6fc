// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/attendance.h"
#include "core/training/cell_fault.h"

namespace muster {

/// How somebody was at a lesson, as it was entered into the grid.
struct AttendanceEntry {
    SessionId session;
    ParticipantId participant;
    AttendanceMark mark = AttendanceMark::None;     ///< None takes the mark away
    AttendanceMark seen = AttendanceMark::None;     ///< what was marked there when this was entered
};

struct AttendanceEntries {
    CourseId course;
    QList<AttendanceEntry> entries;
    QDate today;        ///< lessons of later days take no mark
};

/// Saves the marks as one change set, all or none; those that stand so already are left alone. Who is confirmed and was at a
/// lesson becomes present. Refused at the cell: a lesson that is not of the course or has not come, somebody who is not on it,
/// and a cell that somebody else marked otherwise since it was seen. Throws Refused when results are published.
CellsSaved saveAttendance(const Database &database, const AttendanceEntries &marked, const Signature &by);

} // namespace muster
