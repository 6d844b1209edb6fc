// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/procedure_step.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// The days that the steps of one candidacy are counted from; null where a day is not known.
struct AnchorDays {
    QDate departure;                    ///< planned: of the candidacy, else of its opening
    QDate arrival;                      ///< of the tour the candidacy led to
    QDate recordedEnd;                  ///< of that tour: ended, extended or planned
    QDate deadline;                     ///< of the call
    QDate courseStart;                  ///< of the first course the person is on since the nomination
    std::optional<int> tourMonths;      ///< of the candidacy, its opening, or as usual in its category

    /// Last day of the tour: as recorded, else so many months from the departure.
    QDate tourEnd() const;
    QDate day(Anchor anchor) const;

    bool operator==(const AnchorDays &) const = default;
};

/// The day a step is due; null while the day it is counted from is not known.
QDate dueDay(const ProcedureStep &step, const AnchorDays &days);

QHash<CandidacyId, AnchorDays> anchorDays(const Database &database, const QList<CandidacyId> &candidacies);

} // namespace muster
