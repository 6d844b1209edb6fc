// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/step_deed.h"

#include "core/office/own_changes.h"
#include "core/procedures/checklist_facts.h"
#include "core/procedures/decide.h"
#include "core/procedures/step_proof.h"
#include "core/storage/repository.h"

#include <QSet>

namespace muster {

namespace {

/// Gives the change set, or 0 when there is nothing to change.
qint64 nameInDecision(const OfficeDesk &desk, const StepsTold &told)
{
    const Database &database = desk.office.database();
    const auto decision = told.deed == StepDeed::Done ? find<Decision>(database, told.mark.decisionId) : std::nullopt;
    if (!decision)
        return 0;
    const NewDecision named{.decision = *decision, .candidacies = candidaciesOf(told.steps), .steps = StepsOfDecision::Leave};
    return decide(database, named, desk.signature()).changeSet;
}

ChecklistChange marked(const OfficeDesk &desk, const StepsTold &told)
{
    QList<ChecklistItemId> items;
    for (const ChosenStep &step : told.steps)
        items.append(step.item);
    if (told.deed == StepDeed::NotNeeded)
        return notNeeded(desk.office.database(), items, told.mark.note, desk.signature());
    return markDone(desk.office.database(), items, told.mark, desk.signature());
}

} // namespace

QList<CandidacyId> candidaciesOf(const QList<ChosenStep> &steps)
{
    QList<CandidacyId> candidacies;
    for (const ChosenStep &step : steps)
        if (!candidacies.contains(step.candidacy))
            candidacies.append(step.candidacy);
    return candidacies;
}

AskedEvidence askedEvidence(const ChecklistFacts &facts, const QList<ChosenStep> &steps, QDate day)
{
    AskedEvidence asked;
    QSet<DecisionKind> decisions;
    QSet<DocumentTypeId> papers;
    for (const ChosenStep &chosen : steps) {
        const Checklist *list = facts.listOf(chosen.candidacy);
        for (const ChecklistItem &item : list ? list->items : QList<ChecklistItem>()) {
            if (item.id != chosen.item)
                continue;
            const ProcedureStep &step = facts.step(item.stepId);
            decisions.insert(step.decisionKind);
            papers.insert(step.documentTypeId);
            asked.person = list->personId;
            if (asked.missing.isEmpty())
                asked.missing = proofOf(facts, *list, step, {day}).missing;
        }
    }
    if (decisions.size() == 1)
        asked.decision = *decisions.begin();
    if (papers.size() == 1 && steps.size() == 1)
        asked.paper = *papers.begin();
    return asked;
}

ChecklistChange markSteps(const OfficeDesk &desk, const StepsTold &told)
{
    const qint64 named = nameInDecision(desk, told);
    const ChecklistChange change = marked(desk, told);
    if (!change.refusals.isEmpty() && named != 0)
        takeBackChange(desk.office.database(), named, desk.signature());
    return change;
}

} // namespace muster
