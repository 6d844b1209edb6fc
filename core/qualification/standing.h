// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/period.h"
#include "core/qualification/qualification_type.h"

namespace muster {

enum class StandingState { Valid, NotYet, Suspended, Revoked, Lapsed };

/// How a qualification stands on a day. The last day is that of the qualification itself or, where it lasts as long as another,
/// the earlier one of both; it counts as valid.
struct Standing {
    StandingState state = StandingState::Valid;
    QDate lastDay = {};                         ///< null: without end, or never begun because the other is not held
    QDate since = {};                           ///< the first day of being suspended, revoked, lapsed, or of what is not yet; else null
    QDate until = {};                           ///< of a suspension its last day; null: until it is lifted
    QDate graceUntil = {};                      ///< of a lapsed one: the last day on which it may still be renewed; null once that is over

    bool isValid() const { return state == StandingState::Valid; }
    bool operator==(const Standing &) const = default;
};

using QualificationTypes = QHash<QualificationTypeId, QualificationType>;
QualificationTypes qualificationTypes(const Database &database);

/// The rule, in its one place, for what is held in memory; standing_sql.h says the same as text of SQL. What was revoked, is
/// not granted yet, has lapsed, is suspended, in this order. One that lasts as long as another needs that one valid on the day,
/// among all the periods of the holder.
Standing standingOn(const QualificationPeriod &period, const QList<QualificationPeriod> &ofHolder, const QualificationTypes &types, QDate day);

/// How each of these stands on the day; those not there any more are left out.
QHash<QualificationId, Standing> standingsOn(const Database &database, const QList<QualificationId> &qualifications, QDate day);

/// In the language in use: «Valid», «Suspended» …; the code stands in exports.
QString standingWords(StandingState state);
QString standingCode(StandingState state);
/// With its days: «valid until 25/08/2021», «lapsed, was valid until 25/08/2021; may be renewed until 23/11/2021».
QString standingWords(const Standing &standing);

} // namespace muster
