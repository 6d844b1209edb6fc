// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document_type.h"
#include "core/people/person.h"
#include "core/procedures/checklist.h"
#include "core/procedures/decision_kind.h"
#include "ui/office_desk.h"

namespace muster {

class ChecklistFacts;

/// A step of a candidate's checklist.
struct ChosenStep {
    ChecklistItemId item;
    CandidacyId candidacy;
};

/// What is to become of the steps.
enum class StepDeed { Done, NotNeeded };

/// Each once, in the order of their steps.
QList<CandidacyId> candidaciesOf(const QList<ChosenStep> &steps);

/// What the steps want to see before they are done. One paper is asked of one candidate; a decision may be asked of many
/// at once.
struct AskedEvidence {
    DecisionKind decision = DecisionKind::None;
    DocumentTypeId paper = {};
    PersonId person = {};
    QString missing = {};       ///< what is not on file, in words; empty when all is
};

AskedEvidence askedEvidence(const ChecklistFacts &facts, const QList<ChosenStep> &steps, QDate day);

/// What is said of the steps. Without a decision and a paper, what is on file is their evidence.
struct StepsTold {
    StepDeed deed = StepDeed::Done;
    QList<ChosenStep> steps = {};
    DoneMark mark = {};
};

/// Marks the steps, all or none. The candidates are named in the decision, for it is evidence for those it names only.
ChecklistChange markSteps(const OfficeDesk &desk, const StepsTold &told);

} // namespace muster
