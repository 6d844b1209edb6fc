// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist_facts.h"

#include "core/procedures/decision_on.h"
#include "core/procedures/step_wait.h"
#include "core/storage/many_rows.h"

#include <algorithm>

namespace muster {

namespace {

constexpr auto listSql =
    "SELECT c.id, c.person_id, c.category_id, c.stage, p.service_no, p.full_name"
    " FROM candidacy c JOIN person p ON p.id = c.person_id WHERE c.id IN (%1) ORDER BY p.sort_key, c.id";

Checklist listOfRow(const Row &row)
{
    return {.candidacyId = {row[0].toLongLong()}, .personId = {row[1].toLongLong()}, .categoryId = {row[2].toLongLong()},
            .stage = FieldType<Stage>::fromVariant(row[3]), .serviceNo = row[4].toString(), .fullName = row[5].toString()};
}

} // namespace

const ChecklistItem *Checklist::itemOf(ProcedureStepId step) const
{
    const auto found = std::find_if(items.begin(), items.end(), [step](const ChecklistItem &item) { return item.stepId == step; });
    return found == items.end() ? nullptr : &*found;
}

ChecklistFacts::ChecklistFacts(const Database &database, const QList<CandidacyId> &candidacies)
{
    readTemplates(database);
    readLists(database, candidacies);
    readEvidence(database, numbersIn(candidacies));
}

void ChecklistFacts::readTemplates(const Database &database)
{
    m_steps = select<ProcedureStep>(database, QStringLiteral("ORDER BY code"));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_stepAt.insert(m_steps[i].id, i);
    for (const StepWait &wait : select<StepWait>(database, QStringLiteral("ORDER BY id")))
        m_waitsFor[wait.stepId].append(wait.waitsForId);
    for (const DocumentType &type : select<DocumentType>(database))
        m_paperNames.insert(type.id, recordTable<DocumentType>().naming(type));
    for (const Category &category : select<Category>(database))
        m_categories.insert(category.id, category);
}

void ChecklistFacts::readLists(const Database &database, const QList<CandidacyId> &candidacies)
{
    const QList<qint64> ids = numbersIn(candidacies);
    for (const Row &row : manyRows(database, QString::fromLatin1(listSql), ids)) {
        m_listAt.insert(CandidacyId{row[0].toLongLong()}, m_lists.size());
        m_lists.append(listOfRow(row));
    }
    for (const ChecklistItem &item : selectMany<ChecklistItem>(database, "candidacy_id", ids))
        m_lists[m_listAt.value(item.candidacyId)].items.append(item);
}

void ChecklistFacts::readEvidence(const Database &database, const QList<qint64> &candidacies)
{
    QHash<PersonId, QList<qsizetype>> listsOf;
    QList<qint64> people;
    for (qsizetype i = 0; i < m_lists.size(); ++i) {
        listsOf[m_lists[i].personId].append(i);
        people.append(m_lists[i].personId.value);
    }
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    for (const Document &paper : selectMany<Document>(database, "person_id", people))
        for (const qsizetype list : listsOf.value(paper.personId))
            m_lists[list].papers.append(paper);

    const QList<DecisionOn> named = selectMany<DecisionOn>(database, "candidacy_id", candidacies);
    QHash<DecisionId, Decision> decisions;
    if (!named.isEmpty())
        for (const Decision &decision : select<Decision>(database))
            decisions.insert(decision.id, decision);
    for (const DecisionOn &one : named)
        m_lists[m_listAt.value(one.candidacyId)].decisions.append(decisions.value(one.decisionId));
}

const Checklist *ChecklistFacts::listOf(CandidacyId id) const
{
    const auto at = m_listAt.constFind(id);
    return at == m_listAt.constEnd() ? nullptr : &m_lists[*at];
}

const ProcedureStep &ChecklistFacts::step(ProcedureStepId id) const
{
    return m_steps[m_stepAt.value(id)];
}

QString ChecklistFacts::title(ProcedureStepId id) const
{
    return recordTable<ProcedureStep>().naming(step(id));
}

QList<ProcedureStepId> ChecklistFacts::openBefore(const Checklist &list, ProcedureStepId step, const QList<ChecklistItemId> &besides) const
{
    QList<ProcedureStepId> open;
    for (const ProcedureStepId before : m_waitsFor.value(step))
        if (const ChecklistItem *item = list.itemOf(before); item && !isSettled(*item) && !besides.contains(item->id))
            open.append(before);
    return open;
}

QList<ProcedureStepId> ChecklistFacts::doneAfter(const Checklist &list, ProcedureStepId step, const QList<ChecklistItemId> &besides) const
{
    QList<ProcedureStepId> done;
    for (const ChecklistItem &item : list.items)
        if (item.doneOn.isValid() && !besides.contains(item.id) && m_waitsFor.value(item.stepId).contains(step))
            done.append(item.stepId);
    return done;
}

} // namespace muster
