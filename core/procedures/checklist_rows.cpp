// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist_rows.h"

#include "core/base/day_words.h"
#include "core/procedures/step_proof.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Checklist", english);
}

QString evidenceOf(const ChecklistFacts &facts, const Checklist &list, const ChecklistItem &item)
{
    QStringList evidence;
    for (const Document &paper : list.papers)
        if (paper.id == item.documentId)
            evidence.append(QStringLiteral("%1 %2").arg(facts.paperName(paper.typeId), paper.number));
    for (const Decision &decision : list.decisions)
        if (decision.id == item.decisionId)
            evidence.append(words(QT_TRANSLATE_NOOP("Checklist", "decision %1 of %2")).arg(decision.number, dayWords(decision.signedOn)));
    return evidence.join(QStringLiteral(", "));
}

ItemState stateOf(const ChecklistRow &row)
{
    if (row.item.doneOn.isValid())
        return ItemState::Done;
    if (row.item.notNeeded)
        return ItemState::NotNeeded;
    if (!row.waitsFor.isEmpty())
        return ItemState::Waiting;
    return row.isOverdue ? ItemState::Overdue : ItemState::Open;
}

ChecklistRow rowOf(const ChecklistFacts &facts, const Checklist &list, const ChecklistItem &item, QDate day)
{
    const ProcedureStep &step = facts.step(item.stepId);
    ChecklistRow row{.item = item, .code = step.code, .phase = step.phase, .title = facts.title(step.id),
                     .noDue = item.dueOn.isValid() ? QString() : noDueWords(step.anchor), .waitsFor = {},
                     .evidence = evidenceOf(facts, list, item), .missing = {}, .asksPaper = step.documentTypeId, .asksDecision = step.decisionKind};
    if (!isSettled(item)) {
        row.isOverdue = item.dueOn.isValid() && item.dueOn < day;
        for (const ProcedureStepId before : facts.openBefore(list, step.id))
            row.waitsFor.append(facts.title(before));
        row.missing = proofOf(facts, list, step, {.day = day}).missing;
    }
    row.state = stateOf(row);
    return row;
}

} // namespace

QString noDueWords(Anchor anchor)
{
    switch (anchor) {
    case Anchor::None: break;
    case Anchor::BeforeDeparture: return words(QT_TRANSLATE_NOOP("Checklist", "departure not known"));
    case Anchor::AfterArrival: return words(QT_TRANSLATE_NOOP("Checklist", "not in the mission yet"));
    case Anchor::BeforeTourEnd:
    case Anchor::AfterTourEnd: return words(QT_TRANSLATE_NOOP("Checklist", "end of the tour not known"));
    case Anchor::BeforeDeadline: return words(QT_TRANSLATE_NOOP("Checklist", "deadline of the call not known"));
    case Anchor::BeforeCourseStart: return words(QT_TRANSLATE_NOOP("Checklist", "course not known"));
    }
    return words(QT_TRANSLATE_NOOP("Checklist", "no day set"));
}

QList<ChecklistRow> checklistRows(const Database &database, CandidacyId candidacy, QDate day)
{
    const ChecklistFacts facts(database, {candidacy});
    QList<ChecklistRow> rows;
    for (const Checklist &list : facts.lists())
        for (const ChecklistItem &item : list.items)
            rows.append(rowOf(facts, list, item, day));
    std::sort(rows.begin(), rows.end(), [](const ChecklistRow &one, const ChecklistRow &other) {
        if (one.item.dueOn.isValid() != other.item.dueOn.isValid())
            return one.item.dueOn.isValid();
        return std::pair(one.item.dueOn, one.code) < std::pair(other.item.dueOn, other.code);
    });
    return rows;
}

} // namespace muster
