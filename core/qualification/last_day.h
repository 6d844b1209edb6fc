// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/qualification/qualification_type.h"

namespace muster {

/// The last day of a qualification granted on this day, that day included: for 36 months granted on 2018-08-26, 2021-08-25; to
/// the end of the year, the last day of the year in which the months end. Null: for ever, or as long as another lasts.
QDate lastDayOf(const QualificationType &type, QDate grantedOn);

/// The last day after so many months more, as if they were granted on the day after: of 2021-08-25 for 12 months, 2022-08-25.
QDate extendedBy(QDate lastDay, int months);

/// The days on which a qualification with this last day may be renewed, by its type: from so many months before the end, or at
/// any time, until so many days after it, both included.
DaySpan renewalDays(const QualificationType &type, QDate lastDay);

} // namespace muster
