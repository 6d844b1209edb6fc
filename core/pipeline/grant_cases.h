// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/pipeline/finding.h"
#include "core/pipeline/grant_term.h"
#include "core/qualification/qualification.h"

namespace muster {

/// A qualification that somebody may be granted, on this day: from a published pass of this course or, without one, from whatever
/// course meets its terms.
struct GrantWish {
    PersonId personId;
    QualificationTypeId typeId;
    CourseId courseId;
    QDate grantedOn;

    bool operator==(const GrantWish &) const = default;
};

/// How a wish stands to the terms of the qualification and to what the person holds already.
struct GrantCase {
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QualificationTypeId typeId;
    BothNames type;
    CourseId courseId;          ///< whose pass it rests on; null where none is asked
    QString course;             ///< its code
    QDate grantedOn;
    QDate lastDay;              ///< it would be valid until then; null: without end, or as long as another
    QualificationId renewsId;   ///< the period it would follow; null where it is granted anew
    QString grounds;            ///< what meets the terms, in words
    QString refusal;            ///< why it cannot be granted, in words; empty when it can
    QList<Finding> findings;    ///< how each term of the way told is met or not

    bool isGranted() const { return refusal.isEmpty(); }
};

/// Whether somebody who waits to be confirmed is refused for that.
enum class WaitingProposals { Count, Ignore };

/// One case for each wish whose person, type and course the office has, in the order of the wishes. The terms are asked by the
/// rules of requirement sets, as of a candidate who departs on the day of the grant. Somebody who holds it still may have it
/// renewed within the days its type says; whoever held it before needs to have passed something since. One that is suspended is
/// not granted anew, nor one that waits for confirmation already.
QList<GrantCase> grantCases(const Database &database, const QList<GrantWish> &wishes, WaitingProposals waiting = WaitingProposals::Count);

/// What granting or renewing asks as rows of a requirement set, in memory; a renewal without terms asks what granting asks.
QList<Requirement> askedFor(const QList<GrantTerm> &termsOfType, GrantPurpose purpose);

} // namespace muster
