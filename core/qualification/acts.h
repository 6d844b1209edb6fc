// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_act_on.h"
#include "core/qualification/standing.h"
#include "core/storage/change_set.h"

namespace muster {

/// An act the office takes on qualifications. `act` says what, when, why and who signs: an extension goes by so many months
/// (`months`) or to a last day (`untilDay`); a suspension holds from `fromDay` to `untilDay`, or until it is lifted; its end and a
/// revocation hold from `fromDay` on. Of an extension `fromDay` may be left out; it is then the day it was decided on.
struct ActOrder {
    QualificationAct act;
    QList<QualificationId> qualifications;
};

/// What an act makes of one qualification.
struct ActEffect {
    QualificationId id;
    PersonId personId;
    QString fullName;
    QDate was;              ///< its last day before
    QDate now;              ///< and after; the same unless it is an extension
    QString refusal = {};   ///< why the act cannot touch it; empty when it can

    bool operator==(const ActEffect &) const = default;
};

/// What the act would do, one line for each qualification in the order of the names; nothing is changed. Throws Refused for an
/// order that is not complete.
QList<ActEffect> effectsOf(const Database &database, const ActOrder &order);

struct ActDone {
    qint64 changeSet = 0;               ///< 0 when there were refusals
    QualificationActId act = {};
    int touched = 0;
    QList<ActEffect> refusals = {};
};

/// Takes the act on all of them in one change set or, when it cannot touch one of them, on none. Their certificates are revoked
/// with them. Throws Refused, in words, for an order that is not complete.
ActDone actOn(const Database &database, const ActOrder &order, const Signature &by);

/// An act on a qualification as it is told: the latest first.
struct ActTaken {
    QualificationAct act;
    QDate was;
    QDate now;
    int touched = 1;        ///< so many qualifications in all
};
QList<ActTaken> actsOn(const Database &database, QualificationId id);

/// In the language in use.
QString actWords(QualificationActKind kind);

} // namespace muster
