// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/decision.h"
#include "core/selection/candidacy.h"
#include "core/storage/change_set.h"

namespace muster {

/// What becomes of open steps that ask for a decision of this kind.
enum class StepsOfDecision { Leave, MarkDone };

/// A decision and whom it speaks of. With a number it is one that stands already, and the candidacies are added to it.
struct NewDecision {
    Decision decision;
    QList<CandidacyId> candidacies = {};
    StepsOfDecision steps = StepsOfDecision::MarkDone;
};

struct Decided {
    DecisionId id;
    qint64 changeSet = 0;
    int candidates = 0;         ///< newly named by it
    int stepsDone = 0;          ///< marked done on the day it was signed
};

/// Records a decision for all of them as one change set, «Record decision 1234/QĐ-CTN for 184 candidates». Steps that wait
/// for others which are not done stay open. Throws Refused for what the record does not allow, for a decision without its
/// signer, for one that is recorded already; Missing, Conflict.
Decided decide(const Database &database, const NewDecision &decision, const Signature &by);

/// Takes candidates out of a decision. Throws Refused while it is the evidence of a done step of one of them.
qint64 takeOffDecision(const Database &database, DecisionId id, const QList<CandidacyId> &candidacies, const Signature &by);

/// Removes a decision with the list of those it names. Throws Refused while it is the evidence of a done step, naming whose.
qint64 removeDecision(const Database &database, DecisionId id, const Signature &by);

/// Throws Refused when removing this record would leave a done step without its decision; other kinds of records pass.
void requireNotEvidence(const Database &database, const RecordType &type, const QVariantList &values);

} // namespace muster
