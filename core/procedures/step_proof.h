// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist_facts.h"

namespace muster {

/// Which evidence is looked for: standing on a day; the best there is, where none is chosen.
struct ProofAsked {
    QDate day;
    DocumentId documentId = {};
    DecisionId decisionId = {};
};

/// What shows that a step was done: a paper of its document type, valid on the day, or a decision of its kind with a
/// signer that names the candidacy. `missing` says in words what is not there; it is empty for a step that asks for nothing.
struct StepProof {
    DocumentId documentId;
    DecisionId decisionId;
    QDate since;            ///< the day the evidence is of; null when there is none, or its day is not known
    QString missing;

    bool isThere() const { return !documentId.isNull() || !decisionId.isNull(); }
};

StepProof proofOf(const ChecklistFacts &facts, const Checklist &list, const ProcedureStep &step, const ProofAsked &asked);

} // namespace muster
