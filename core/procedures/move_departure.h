// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/storage/change_set.h"

namespace muster {

/// Another planned departure for some candidates.
struct DepartureMove {
    QList<CandidacyId> candidacies;
    QDate to;
    QDate today;
};

struct DepartureMoved {
    qint64 changeSet = 0;       ///< 0 when all of them depart on that day already
    int candidates = 0;
    int dueDates = 0;           ///< of open steps that moved with the departure
};

/// What moveDeparture() would do. Throws Refused as it does.
DepartureMoved previewDeparture(const Database &database, const DepartureMove &move);

/// Moves the departure, and with it the open due days that are counted from it or from the end of the tour, as one change
/// set, «Move departure to 12/10/2025 for 3 candidates, 41 due dates». Throws Refused for a day before today and for
/// candidates who have departed or whose candidacy has ended; Missing, Conflict.
DepartureMoved moveDeparture(const Database &database, const DepartureMove &move, const Signature &by);

} // namespace muster
