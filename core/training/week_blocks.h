// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/timetable.h"

namespace muster {

/// Where a lesson stands in the column of its day: lessons that overlap share the width as lanes.
struct WeekBlock {
    qsizetype row = 0;      ///< of the timetable
    int lane = 0;
    int lanes = 1;
};

/// The hours a timetable takes, in minutes since midnight, both on the hour; the usual hours of a day where it is empty.
struct HourSpan {
    int from = 8 * 60;
    int until = 17 * 60;
};

QList<WeekBlock> blocksOf(const QList<TimetableRow> &rows, QDate day);
HourSpan hoursOf(const QList<TimetableRow> &rows);
/// Monday to Friday, with Saturday and Sunday where one of them has a lesson.
QList<QDate> weekDays(const QList<TimetableRow> &rows, QDate day);
QDate mondayOf(QDate day);

} // namespace muster
