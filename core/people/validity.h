// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace muster {

/// How a paper or qualification stands on a day.
enum class Validity { DoesNotRunOut, Valid, RunsOutSoon, Expired };

/// So many days ahead a paper is shown as running out.
inline constexpr int runsOutSoonDays = 90;

/// The last day still counts as valid; a null last day means that it does not run out.
inline Validity validityOn(QDate lastDay, QDate day)
{
    if (lastDay.isNull())
        return Validity::DoesNotRunOut;
    if (lastDay < day)
        return Validity::Expired;
    return day.daysTo(lastDay) <= runsOutSoonDays ? Validity::RunsOutSoon : Validity::Valid;
}

} // namespace muster
