// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/item_rules.h"

#include "core/base/errors.h"
#include "core/procedures/step_proof.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Checklist", english);
}

[[noreturn]] void refuse(const char *field, const QString &why)
{
    throw Refused(Problem{QLatin1String(field), why, {}});
}

QString titles(const ChecklistFacts &facts, const QList<ProcedureStepId> &steps)
{
    QStringList titles;
    for (const ProcedureStepId step : steps)
        titles.append(QStringLiteral("“%1”").arg(facts.title(step)));
    return titles.join(QStringLiteral(", "));
}

void requireDone(const ChecklistFacts &facts, const Checklist &list, const ChecklistItem &item)
{
    const QList<ProcedureStepId> before = facts.openBefore(list, item.stepId);
    if (!before.isEmpty())
        refuse("done_on", words(QT_TRANSLATE_NOOP("Checklist", "it waits for %1")).arg(titles(facts, before)));
    const ProcedureStep &step = facts.step(item.stepId);
    const StepProof proof = proofOf(facts, list, step, {item.doneOn, item.documentId, item.decisionId});
    if (!proof.missing.isEmpty())
        refuse(step.documentTypeId.isNull() ? "decision_id" : "document_id", proof.missing);
    if (!step.documentTypeId.isNull() && item.documentId.isNull())
        refuse("document_id", words(QT_TRANSLATE_NOOP("Checklist", "choose the paper that shows it")));
    if (step.decisionKind != DecisionKind::None && item.decisionId.isNull())
        refuse("decision_id", words(QT_TRANSLATE_NOOP("Checklist", "choose the decision that shows it")));
}

} // namespace

void requireDoneAsVerbsDo(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    if (qstrcmp(type.table, tableName<ChecklistItem>) != 0)
        return;
    const auto item = recordOf<ChecklistItem>(values);
    const auto before = find(database, ChecklistItemId{id});
    const bool wasDone = before && before->doneOn.isValid();
    const ChecklistFacts facts(database, {item.candidacyId});
    const Checklist *list = facts.listOf(item.candidacyId);
    if (!list || item.stepId.isNull())
        return;
    if (item.doneOn.isValid() && !wasDone)
        requireDone(facts, *list, item);
    const QList<ProcedureStepId> after = facts.doneAfter(*list, item.stepId);
    if (wasDone && !item.doneOn.isValid() && !item.notNeeded && !after.isEmpty())
        refuse("done_on", words(QT_TRANSLATE_NOOP("Checklist", "%1 waited for it and is done; open that first")).arg(titles(facts, after)));
}

} // namespace muster
