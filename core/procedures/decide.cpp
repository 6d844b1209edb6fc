// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/decide.h"

#include "core/base/errors.h"
#include "core/base/day_words.h"
#include "core/procedures/decision_on.h"
#include "core/procedures/step_proof.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>
#include <QSet>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Deciding", english);
}

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

void requireComplete(const Database &database, const Decision &decision)
{
    if (const Problems problems = problemsOf(decision); !problems.isEmpty())
        throw Refused(problems);
    if (decision.signer.isEmpty())
        refuse("signer", words(QT_TRANSLATE_NOOP("Deciding", "say who signed the decision")));
    const auto same = select<Decision>(database, QStringLiteral("WHERE kind = ? AND number = ? AND signed_on = ? AND id <> ?"),
                                       {FieldType<DecisionKind>::toVariant(decision.kind), FieldType<QString>::toVariant(decision.number),
                                        decision.signedOn, decision.id.value});
    if (!same.isEmpty())
        refuse("number", words(QT_TRANSLATE_NOOP("Deciding", "decision %1 of %2 is recorded already; add the candidates to it"))
                             .arg(decision.number, dayWords(decision.signedOn)));
}

Decision standing(const Database &database, DecisionId id)
{
    const auto decision = find(database, id);
    if (!decision)
        throw Missing(words(QT_TRANSLATE_NOOP("Deciding", "The decision is no longer there.")));
    return *decision;
}

QString nameOf(const Database &database, CandidacyId id)
{
    const Rows rows = database.rows(QStringLiteral("SELECT p.full_name FROM candidacy c JOIN person p ON p.id = c.person_id WHERE c.id = ?"), {id.value});
    return rows.isEmpty() ? QStringLiteral("#%1").arg(id.value) : rows[0][0].toString();
}

QList<CandidacyId> notYetNamed(const Database &database, const NewDecision &made)
{
    QSet<CandidacyId> named;
    for (const DecisionOn &one : select<DecisionOn>(database, QStringLiteral("WHERE decision_id = ?"), {made.decision.id.value}))
        named.insert(one.candidacyId);
    QList<CandidacyId> added;
    for (const CandidacyId id : made.candidacies)
        if (!named.contains(id)) {
            named.insert(id);
            added.append(id);
        }
    return added;
}

QString actName(const Database &database, const Decision &decision, const QList<CandidacyId> &candidacies)
{
    if (candidacies.isEmpty())
        return words(QT_TRANSLATE_NOOP("Deciding", "Record decision %1")).arg(decision.number);
    if (candidacies.size() == 1)
        return words(QT_TRANSLATE_NOOP("Deciding", "Record decision %1 — %2")).arg(decision.number, nameOf(database, candidacies.first()));
    return words(QT_TRANSLATE_NOOP("Deciding", "Record decision %1 for %2 candidates")).arg(decision.number).arg(candidacies.size());
}

/// The open steps that this decision shows to be done, as they are going to be saved.
QList<ChecklistItem> stepsShown(const Database &database, const Decision &decision, const QList<CandidacyId> &candidacies)
{
    const ChecklistFacts facts(database, candidacies);
    QList<ChecklistItem> shown;
    for (const Checklist &list : facts.lists())
        for (ChecklistItem item : list.items) {
            const ProcedureStep &step = facts.step(item.stepId);
            if (step.decisionKind != decision.kind || isSettled(item) || !facts.openBefore(list, step.id).isEmpty())
                continue;
            const StepProof proof = proofOf(facts, list, step, {.day = decision.signedOn, .decisionId = decision.id});
            if (!proof.missing.isEmpty())
                continue;
            item.doneOn = decision.signedOn;
            item.documentId = proof.documentId;
            item.decisionId = proof.decisionId;
            shown.append(item);
        }
    return shown;
}

/// Whose done steps rest on it: of some candidates, or of all when none are named.
void requireNoStepRestsOn(const Database &database, const Decision &decision, const QList<CandidacyId> &candidacies)
{
    const QString whose = candidacies.isEmpty() ? QString() : QStringLiteral(" AND i.candidacy_id IN (%1)");
    const QString sql = QStringLiteral("SELECT p.full_name, s.id FROM checklist_item i JOIN candidacy c ON c.id = i.candidacy_id"
                                       " JOIN person p ON p.id = c.person_id JOIN procedure_step s ON s.id = i.step_id"
                                       " WHERE i.decision_id = %1 AND i.done_on IS NOT NULL").arg(decision.id.value) + whose;
    const Rows rows = candidacies.isEmpty() ? database.rows(sql) : manyRows(database, sql, numbersIn(candidacies));
    if (rows.isEmpty())
        return;
    const auto step = find(database, ProcedureStepId{rows[0][1].toLongLong()});
    const QString title = recordTable<ProcedureStep>().naming(*step);
    const QString why = rows.size() == 1
        ? words(QT_TRANSLATE_NOOP("Deciding", "decision %1 is the evidence of the step “%2” of %3; open that step again first"))
              .arg(decision.number, title, rows[0][0].toString())
        : words(QT_TRANSLATE_NOOP("Deciding", "decision %1 is the evidence of %4 steps that are done, such as “%2” of %3; open them again first"))
              .arg(decision.number, title, rows[0][0].toString()).arg(rows.size());
    refuse("decision_id", why);
}

} // namespace

Decided decide(const Database &database, const NewDecision &made, const Signature &by)
{
    requireComplete(database, made.decision);
    const QList<CandidacyId> added = notYetNamed(database, made);
    Decision decision = made.decision;
    ChangeSet changes(database, actName(database, decision, added), by);
    changes.save(decision);
    for (const CandidacyId id : added) {
        DecisionOn one{.decisionId = decision.id, .candidacyId = id};
        changes.save(one);
    }
    changes.flush();
    QList<ChecklistItem> shown;
    if (made.steps == StepsOfDecision::MarkDone)
        shown = stepsShown(database, decision, added);
    for (ChecklistItem &item : shown)
        changes.save(item);
    const qint64 changeSet = changes.commit();
    return {decision.id, changeSet, int(added.size()), int(shown.size())};
}

qint64 takeOffDecision(const Database &database, DecisionId id, const QList<CandidacyId> &candidacies, const Signature &by)
{
    const Decision decision = standing(database, id);
    requireNoStepRestsOn(database, decision, candidacies);
    ChangeSet changes(database, words(QT_TRANSLATE_NOOP("Deciding", "Take %1 candidates off decision %2")).arg(candidacies.size()).arg(decision.number), by);
    for (const DecisionOn &one : select<DecisionOn>(database, QStringLiteral("WHERE decision_id = ?"), {id.value}))
        if (candidacies.contains(one.candidacyId))
            changes.remove(one);
    return changes.commit();
}

qint64 removeDecision(const Database &database, DecisionId id, const Signature &by)
{
    const Decision decision = standing(database, id);
    requireNoStepRestsOn(database, decision, {});
    ChangeSet changes(database, words(QT_TRANSLATE_NOOP("Deciding", "Remove decision %1")).arg(decision.number), by);
    for (const DecisionOn &one : select<DecisionOn>(database, QStringLiteral("WHERE decision_id = ?"), {id.value}))
        changes.remove(one);
    changes.remove(decision);
    return changes.commit();
}

void requireNotEvidence(const Database &database, const RecordType &type, const QVariantList &values)
{
    if (qstrcmp(type.table, tableName<DecisionOn>) != 0)
        return;
    const auto one = recordOf<DecisionOn>(values);
    requireNoStepRestsOn(database, standing(database, one.decisionId), {one.candidacyId});
}

} // namespace muster
