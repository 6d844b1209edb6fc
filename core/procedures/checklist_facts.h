// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/procedures/checklist_item.h"
#include "core/procedures/decision.h"
#include "core/procedures/procedure_step.h"
#include "core/storage/database.h"

#include <QHash>

namespace muster {

/// The checklist of one candidate and what may show that its steps were done.
struct Checklist {
    CandidacyId candidacyId;
    PersonId personId;
    CategoryId categoryId;
    Stage stage = Stage::Nominated;
    QString serviceNo;
    QString fullName;
    QList<ChecklistItem> items;
    QList<Document> papers;         ///< of the person
    QList<Decision> decisions;      ///< that name the candidacy

    const ChecklistItem *itemOf(ProcedureStepId step) const;    ///< nullptr when the step is not on the list
};

/// Everything the verbs on checklists look at, read once for many candidates.
class ChecklistFacts {
public:
    /// Candidacies that are not there are left out.
    ChecklistFacts(const Database &database, const QList<CandidacyId> &candidacies);

    const QList<Checklist> &lists() const { return m_lists; }
    /// nullptr when the candidacy is not there.
    const Checklist *listOf(CandidacyId id) const;
    const QList<ProcedureStep> &steps() const { return m_steps; }
    const ProcedureStep &step(ProcedureStepId id) const;
    QString title(ProcedureStepId id) const;
    QString paperName(DocumentTypeId id) const { return m_paperNames.value(id); }
    const Category &category(CategoryId id) const { return *m_categories.constFind(id); }

    /// The steps this one waits for that stand on the list and are neither done nor given up; those in `besides` count as done.
    QList<ProcedureStepId> openBefore(const Checklist &list, ProcedureStepId step, const QList<ChecklistItemId> &besides = {}) const;
    /// The steps of the list that are done and waited for this one.
    QList<ProcedureStepId> doneAfter(const Checklist &list, ProcedureStepId step, const QList<ChecklistItemId> &besides = {}) const;

private:
    void readTemplates(const Database &database);
    void readLists(const Database &database, const QList<CandidacyId> &candidacies);
    void readEvidence(const Database &database, const QList<qint64> &candidacies);

    QList<ProcedureStep> m_steps;
    QHash<ProcedureStepId, qsizetype> m_stepAt;
    QHash<ProcedureStepId, QList<ProcedureStepId>> m_waitsFor;
    QHash<DocumentTypeId, QString> m_paperNames;
    QHash<CategoryId, Category> m_categories;
    QList<Checklist> m_lists;
    QHash<CandidacyId, qsizetype> m_listAt;
};

/// Done, or not needed: nothing waits for it any longer.
inline bool isSettled(const ChecklistItem &item)
{
    return item.doneOn.isValid() || item.notNeeded;
}

} // namespace muster
