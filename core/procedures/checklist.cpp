// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"

#include "core/base/errors.h"
#include "core/base/day_words.h"
#include "core/procedures/step_proof.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Checklist", english);
}

QList<ChecklistItem> itemsOf(const Database &database, const QList<ChecklistItemId> &ids)
{
    const QList<ChecklistItem> items = selectMany<ChecklistItem>(database, "id", numbersIn(ids));
    if (items.size() < ids.size())
        throw Missing(words(QT_TRANSLATE_NOOP("Checklist", "Somebody removed some of these steps meanwhile. Nothing was changed.")));
    return items;
}

QList<CandidacyId> candidaciesOf(const QList<ChecklistItem> &items)
{
    QList<CandidacyId> candidacies;
    for (const ChecklistItem &item : items)
        candidacies.append(item.candidacyId);
    std::sort(candidacies.begin(), candidacies.end());
    candidacies.erase(std::unique(candidacies.begin(), candidacies.end()), candidacies.end());
    return candidacies;
}

/// The words for one step of one candidate and for many steps.
struct ActWords {
    const char *one;        ///< %1 the step, %2 the candidate
    const char *many;       ///< %1 how many
};

/// One kind of change to steps of checklists: each is changed or refused, then all are saved or none.
class StepChange {
public:
    StepChange(const Database &database, const QList<ChecklistItemId> &ids)
        : m_database(database), m_ids(ids), m_items(itemsOf(database, ids)), m_facts(database, candidaciesOf(m_items))
    {
    }

    const ChecklistFacts &facts() const { return m_facts; }
    const QList<ChecklistItemId> &ids() const { return m_ids; }
    const Checklist &listOf(const ChecklistItem &item) const { return *m_facts.listOf(item.candidacyId); }

    QString titles(const QList<ProcedureStepId> &steps) const
    {
        QStringList titles;
        for (const ProcedureStepId step : steps)
            titles.append(QStringLiteral("“%1”").arg(m_facts.title(step)));
        return titles.join(QStringLiteral(", "));
    }

    /// `alter` changes a step, or gives the words why not.
    ChecklistChange make(const ActWords &act, const Signature &by, const std::function<QString(ChecklistItem &)> &alter)
    {
        ChecklistChange change;
        QList<ChecklistItem> altered;
        for (ChecklistItem item : m_items) {
            const ChecklistItem before = item;
            if (const QString refusal = alter(item); !refusal.isEmpty())
                change.refusals.append(refused(item, refusal));
            else if (item != before)
                altered.append(item);
        }
        if (change.refusals.isEmpty() && !altered.isEmpty())
            change.changeSet = save(altered, act, by);
        return change;
    }

private:
    StepRefusal refused(const ChecklistItem &item, const QString &why) const
    {
        const Checklist &list = listOf(item);
        return {item.id, item.candidacyId, list.serviceNo, list.fullName, m_facts.title(item.stepId), why};
    }

    qint64 save(QList<ChecklistItem> &items, const ActWords &act, const Signature &by) const
    {
        const ChecklistItem &first = items.first();
        const QString name = items.size() == 1 ? words(act.one).arg(m_facts.title(first.stepId), listOf(first).fullName)
                                               : words(act.many).arg(items.size());
        ChangeSet changes(m_database, name, by);
        for (ChecklistItem &item : items)
            changes.save(item);
        return changes.commit();
    }

    const Database &m_database;
    const QList<ChecklistItemId> &m_ids;
    const QList<ChecklistItem> m_items;
    const ChecklistFacts m_facts;
};

QString whyNotDone(const StepChange &change, const ChecklistItem &item, const DoneMark &mark)
{
    const Checklist &list = change.listOf(item);
    const QList<ProcedureStepId> before = change.facts().openBefore(list, item.stepId, change.ids());
    if (!before.isEmpty())
        return words(QT_TRANSLATE_NOOP("Checklist", "it waits for %1")).arg(change.titles(before));
    const bool isOthersPaper = !mark.documentId.isNull() && std::none_of(list.papers.begin(), list.papers.end(), [&mark](const Document &paper) {
        return paper.id == mark.documentId;
    });
    if (isOthersPaper)
        return words(QT_TRANSLATE_NOOP("Checklist", "the paper chosen is somebody else's"));
    const bool isOthersDecision = !mark.decisionId.isNull() && std::none_of(list.decisions.begin(), list.decisions.end(), [&mark](const Decision &decision) {
        return decision.id == mark.decisionId;
    });
    if (isOthersDecision)
        return words(QT_TRANSLATE_NOOP("Checklist", "the decision chosen does not name the candidate"));
    return {};
}

QString done(const StepChange &change, ChecklistItem &item, const DoneMark &mark)
{
    if (item.doneOn.isValid())
        return {};
    if (const QString why = whyNotDone(change, item, mark); !why.isEmpty())
        return why;
    const StepProof proof = proofOf(change.facts(), change.listOf(item), change.facts().step(item.stepId), {mark.on, mark.documentId, mark.decisionId});
    if (!proof.missing.isEmpty())
        return proof.missing;
    item.doneOn = mark.on;
    item.notNeeded = false;
    item.documentId = proof.documentId.isNull() ? mark.documentId : proof.documentId;
    item.decisionId = proof.decisionId.isNull() ? mark.decisionId : proof.decisionId;
    if (!mark.note.isEmpty())
        item.note = mark.note;
    return {};
}

void requireDoneDay(QDate on, const Signature &by)
{
    if (!on.isValid())
        throw Refused(Problem{QStringLiteral("done_on"), words(QT_TRANSLATE_NOOP("Checklist", "say on which day it was done")), {}});
    if (on > by.at.toLocalTime().date())
        throw Refused(Problem{QStringLiteral("done_on"), words(QT_TRANSLATE_NOOP("Checklist", "%1 is still to come")).arg(dayWords(on)), {}});
}

} // namespace

ChecklistChange markDone(const Database &database, const QList<ChecklistItemId> &items, const DoneMark &mark, const Signature &by)
{
    requireDoneDay(mark.on, by);
    StepChange change(database, items);
    return change.make({QT_TRANSLATE_NOOP("Checklist", "Step done: %1 — %2"), QT_TRANSLATE_NOOP("Checklist", "%1 steps done")}, by,
                       [&](ChecklistItem &item) { return done(change, item, mark); });
}

ChecklistChange reopen(const Database &database, const QList<ChecklistItemId> &items, const Signature &by)
{
    StepChange change(database, items);
    return change.make({QT_TRANSLATE_NOOP("Checklist", "Open step again: %1 — %2"), QT_TRANSLATE_NOOP("Checklist", "Open %1 steps again")}, by,
                       [&](ChecklistItem &item) -> QString {
        const QList<ProcedureStepId> after = change.facts().doneAfter(change.listOf(item), item.stepId, change.ids());
        if (isSettled(item) && !after.isEmpty())
            return words(QT_TRANSLATE_NOOP("Checklist", "%1 waited for it and is done; open that first")).arg(change.titles(after));
        item.doneOn = {};
        item.documentId = {};
        item.decisionId = {};
        item.notNeeded = false;
        return {};
    });
}

ChecklistChange notNeeded(const Database &database, const QList<ChecklistItemId> &items, const QString &reason, const Signature &by)
{
    if (reason.trimmed().isEmpty())
        throw Refused(Problem{QStringLiteral("note"), words(QT_TRANSLATE_NOOP("Checklist", "say why the step is not needed")), {}});
    StepChange change(database, items);
    return change.make({QT_TRANSLATE_NOOP("Checklist", "Step not needed: %1 — %2"), QT_TRANSLATE_NOOP("Checklist", "%1 steps not needed")}, by,
                       [&](ChecklistItem &item) -> QString {
        if (item.doneOn.isValid())
            return words(QT_TRANSLATE_NOOP("Checklist", "it was done on %1; open it again first")).arg(dayWords(item.doneOn));
        item.notNeeded = true;
        item.note = reason.trimmed();
        return {};
    });
}

ChecklistChange setResponsible(const Database &database, const QList<ChecklistItemId> &items, const QString &responsible, const Signature &by)
{
    StepChange change(database, items);
    return change.make({QT_TRANSLATE_NOOP("Checklist", "Responsible for step: %1 — %2"), QT_TRANSLATE_NOOP("Checklist", "Responsible for %1 steps")}, by,
                       [&](ChecklistItem &item) -> QString {
        item.responsible = responsible.trimmed();
        return {};
    });
}

ChecklistChange setDueDay(const Database &database, const QList<ChecklistItemId> &items, QDate due, const Signature &by)
{
    StepChange change(database, items);
    return change.make({QT_TRANSLATE_NOOP("Checklist", "Due day of step: %1 — %2"), QT_TRANSLATE_NOOP("Checklist", "Due day of %1 steps")}, by,
                       [&](ChecklistItem &item) -> QString {
        if (isSettled(item))
            return words(QT_TRANSLATE_NOOP("Checklist", "it is no longer open"));
        item.dueOn = due;
        return {};
    });
}

} // namespace muster
