// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"

namespace muster {

/// The first day a candidate could leave on, and what sets it.
struct EarliestDeparture {
    QDate day;
    QString chain;      ///< «MS.2 (10 days) → UN clearance (30 days)»; empty when nothing is to be done

    bool operator==(const EarliestDeparture &) const = default;
};

/// The day and the longest chain of what is open: each act takes the days its procedure step needs, else its lead time, and
/// steps that wait for each other follow one another, those after an act included. What only
/// time mends, such as a licence held long enough, puts the departure off to its day. An act of which no time is known is
/// named and adds no days.
EarliestDeparture earliestDeparture(const Dossier &dossier, const QList<Finding> &found, QDate day);

} // namespace muster
