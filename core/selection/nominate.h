// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/selection/opening.h"
#include "core/storage/change_set.h"

namespace muster {

/// Several people put forward for one opening.
struct Nomination {
    OpeningId opening;
    QList<PersonId> people;
    QDate on;               ///< the day of the nomination, and the day the departure may not lie before
    QString note = {};
};

/// Why somebody cannot be nominated, in words.
struct NominationRefusal {
    PersonId person;
    QString serviceNo;
    QString fullName;
    QString words;
};

struct Nominated {
    qint64 changeSet = 0;
    QList<CandidacyId> candidacies = {};
    QString fault = {};                         ///< what is wrong with the opening itself
    QList<NominationRefusal> refusals = {};

    bool isDone() const { return changeSet != 0; }
};

/// Makes a candidacy of each person, with mission, category, rotation, departure and length of tour of the opening, as one
/// change set. All or none: with a fault or a refusal nothing was changed. Refused are a departure in the past, a rank
/// outside the opening's range, and somebody who is already open for this opening, its post or its rotation.
Nominated nominate(const Database &database, const Nomination &nomination, const Signature &by);

} // namespace muster
