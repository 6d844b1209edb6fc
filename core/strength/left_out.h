// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength.h"

namespace muster {

/// The tours that fulfil a question's conditions but are not in its figure on a day, by the reason.
struct LeftOut {
    qint64 notYetArrived = 0;       ///< begin after the day
    qint64 alreadyEnded = 0;        ///< the last day in the mission is before the day
    qint64 notCountedByUn = 0;      ///< under way, but left out of UN figures; 0 in the office's own figures
};

LeftOut leftOut(const Database &database, QDate day, const StrengthQuestion &question);

} // namespace muster
