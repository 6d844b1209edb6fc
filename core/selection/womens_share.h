// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/call_filter.h"
#include "core/storage/database.h"

namespace muster {

/// At least so many percent of those put before an assessment team are to be women (UN police division, AMS and SAAT rules).
inline constexpr double womenBeforeAssessment = 20;

/// The women in the field of a call, for one group of the UN's gender strategy in the year of departure. Who left the field
/// is not counted; somebody of unknown sex is in no share.
struct WomensShare {
    QString group;                          ///< TROOPS, UNMEM_SO, FPU, IPO; AMS for an assessment; empty without a target
    int year = 0;
    qint64 women = 0;
    qint64 men = 0;
    qint64 unknown = 0;
    std::optional<double> asked = {};       ///< percent; nothing when the target list names none

    /// Empty while the sex of nobody is known.
    std::optional<double> percent() const;
    /// How many more women must be put forward until the share is met, everybody else staying; nothing without a target.
    std::optional<qint64> womenMissing() const;
};

/// The shares of a call or of one opening; an opening without a day of departure counts in the year of the day.
QList<WomensShare> womensShares(const Database &database, const CallFilter &filter, QDate day);

} // namespace muster
