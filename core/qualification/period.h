// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/days.h"
#include "core/qualification/qualification.h"
#include "core/qualification/qualification_act.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// A qualification with what acts made of it.
struct QualificationPeriod {
    Qualification own;
    QDate revokedFrom = {};             ///< null: it is not revoked
    QList<DaySpan> suspensions = {};    ///< each until it was lifted

    bool operator==(const QualificationPeriod &) const = default;
};

/// An act on a qualification with what it says of days.
struct ActDays {
    QualificationActKind kind = QualificationActKind::Extension;
    QDate from;
    QDate until;
};

/// What an act makes of a period; acts come in the order they were recorded in. The end of a suspension lifts those recorded
/// before it, from its day on.
void apply(const ActDays &act, QualificationPeriod &period);

/// The periods of the qualifications that this condition on `q` finds («q.person_id IN (1, 2)»), by number.
QList<QualificationPeriod> periodsWhere(const Database &database, const QString &condition, const QVariantList &bindings = {});

/// All periods of these people, by number.
QHash<PersonId, QList<QualificationPeriod>> periodsOf(const Database &database, const QList<PersonId> &people);

} // namespace muster
