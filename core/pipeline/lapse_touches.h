// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/tour.h"
#include "core/people/both_names.h"
#include "core/qualification/standing.h"
#include "core/selection/candidacy.h"

namespace muster {

/// A candidacy on the way or a tour under way that a qualification opens and that its end, or its suspension, touches.
struct TouchedByLapse {
    QualificationId qualificationId;
    CandidacyId candidacyId;    ///< null for a tour
    TourId tourId;              ///< null for a candidacy
    QString mission;
    BothNames category;
    QString unit;
    QString rotation;
    Stage stage = Stage::Nominated;     ///< of a candidacy, on the day
    QDate until;                ///< the planned departure, or the end of the tour; null while it is not known

    bool operator==(const TouchedByLapse &) const = default;
};

/// A qualification counts for the categories its type names and for those whose requirements ask for it or for what it includes.
/// Touched is a candidacy that departs, or a tour that ends, after its last day or on a day that is not known; all of them when it
/// is suspended, revoked or lapsed on the day. Candidacies come first.
QHash<QualificationId, QList<TouchedByLapse>> touchedByLapse(const Database &database, const QList<QualificationId> &qualifications, QDate day);

} // namespace muster
