// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"

#include "core/procedures/anchor_days.h"
#include "core/procedures/step_applies.h"
#include "core/procedures/step_proof.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Checklist", english);
}

/// The list of one candidate on its way to be complete.
class Starting {
public:
    Starting(const ChecklistFacts &facts, const Checklist &list, const AnchorDays &days) : m_facts(facts), m_list(list), m_days(days) {}

    void start(QDate today)
    {
        fillDueDays();
        addMissing();
        while (tickOne(today)) { }
    }

    const QList<ChecklistItem> &added() const { return m_added; }
    const QList<ChecklistItem> &dated() const { return m_dated; }

private:
    void fillDueDays()
    {
        for (ChecklistItem item : m_list.items) {
            const QDate due = dueDay(m_facts.step(item.stepId), m_days);
            if (isSettled(item) || item.dueOn.isValid() || !due.isValid())
                continue;
            item.dueOn = due;
            m_dated.append(item);
        }
    }

    /// New items go under numbers of their own below nought until they are saved.
    void addMissing()
    {
        for (const ProcedureStep &step : m_facts.steps()) {
            if (m_list.itemOf(step.id) || !appliesTo(step, m_facts.category(m_list.categoryId)))
                continue;
            m_list.items.append({.id = {-1 - m_added.size()}, .candidacyId = m_list.candidacyId, .stepId = step.id,
                                 .responsible = step.responsible, .dueOn = dueDay(step, m_days)});
            m_added.append(m_list.items.last());
        }
    }

    bool tickOne(QDate today)
    {
        for (ChecklistItem &item : m_added) {
            if (item.doneOn.isValid() || !m_facts.openBefore(m_list, item.stepId).isEmpty())
                continue;
            const StepProof proof = proofOf(m_facts, m_list, m_facts.step(item.stepId), {.day = today});
            if (!proof.isThere() || !proof.missing.isEmpty())
                continue;
            item.doneOn = proof.since.isValid() ? proof.since : today;
            item.documentId = proof.documentId;
            item.decisionId = proof.decisionId;
            settle(item);
            return true;
        }
        return false;
    }

    void settle(const ChecklistItem &done)
    {
        for (ChecklistItem &item : m_list.items)
            if (item.id == done.id)
                item = done;
    }

    const ChecklistFacts &m_facts;
    Checklist m_list;
    const AnchorDays m_days;
    QList<ChecklistItem> m_added;
    QList<ChecklistItem> m_dated;
};

void count(ChecklistStart &start, const Starting &one)
{
    start.candidates += one.added().isEmpty() ? 0 : 1;
    for (const ChecklistItem &item : one.added()) {
        ++start.added;
        start.done += item.doneOn.isValid() ? 1 : 0;
        start.withoutDue += item.dueOn.isValid() ? 0 : 1;
    }
}

QString actName(const ChecklistStart &start, const ChecklistFacts &facts)
{
    if (facts.lists().size() == 1)
        return words(QT_TRANSLATE_NOOP("Checklist", "Start the checklist: %1 steps — %2")).arg(start.added).arg(facts.lists().first().fullName);
    return words(QT_TRANSLATE_NOOP("Checklist", "Start the checklists of %1 candidates: %2 steps")).arg(start.candidates).arg(start.added);
}

} // namespace

ChecklistStart startChecklists(const Database &database, const QList<CandidacyId> &candidacies, QDate today, const Signature &by)
{
    const ChecklistFacts facts(database, candidacies);
    const QHash<CandidacyId, AnchorDays> days = anchorDays(database, candidacies);
    ChecklistStart start;
    QList<ChecklistItem> items;
    for (const Checklist &list : facts.lists()) {
        Starting one(facts, list, days.value(list.candidacyId));
        one.start(today);
        count(start, one);
        items += one.dated() + one.added();
    }
    if (items.isEmpty())
        return start;
    ChangeSet changes(database, actName(start, facts), by);
    for (ChecklistItem &item : items) {
        item.id = item.id.value < 0 ? ChecklistItemId{} : item.id;
        changes.save(item);
    }
    start.changeSet = changes.commit();
    return start;
}

} // namespace muster
