// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/procedures/checklist.h"
#include "core/procedures/decide.h"
#include "core/procedures/decision_on.h"
#include "core/procedures/step_wait.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <algorithm>

namespace muster {

inline const QDate departure(2025, 10, 1);
inline const QDate today(2025, 8, 1);

/// An office with one mission, a category UNMO of experts, and steps as a test adds them.
class ProceduresTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_mission = saved(database(), mission("UNMISS")).id;
        m_category = saved(database(), Category{.code = "UNMO", .unGroup = UnGroup::Experts, .tourMonths = "12 (usual)"}).id;
    }

    ProcedureStepId step(const QString &code, const QString &title, ProcedureStep made = {})
    {
        made.code = code;
        made.titleEn = title;
        if (!made.leadDays)
            made.leadDays = 30;
        if (made.anchor == Anchor::None)
            made.anchor = Anchor::BeforeDeparture;
        return saved(database(), made).id;
    }
    StepWait waits(ProcedureStepId step, ProcedureStepId before) { return saved(database(), StepWait{.stepId = step, .waitsForId = before}); }

    CandidacyId candidacy(const QString &serviceNo, QDate departs = departure)
    {
        const PersonId person = saved(database(), muster::person(serviceNo, "Nguyễn Văn " + serviceNo)).id;
        return saved(database(), Candidacy{.personId = person, .missionId = m_mission, .categoryId = m_category, .stage = Stage::Procedures,
                                           .nominatedOn = QDate(2025, 1, 15), .plannedDepartureOn = departs}).id;
    }
    PersonId personOf(CandidacyId id) { return find(database(), id)->personId; }

    DocumentTypeId paperType(const QString &code) { return saved(database(), DocumentType{.code = code, .nameEn = code}).id; }
    DocumentId paper(CandidacyId whose, DocumentTypeId type, QDate issued, QDate expires)
    {
        return saved(database(), Document{.personId = personOf(whose), .typeId = type, .number = "C1", .issuedOn = issued, .expiresOn = expires}).id;
    }

    ChecklistStart start(const QList<CandidacyId> &who) { return startChecklists(database(), who, today, clerk()); }
    QList<ChecklistItem> items(CandidacyId who) { return select<ChecklistItem>(database(), "WHERE candidacy_id = ? ORDER BY step_id", {who.value}); }
    ChecklistItem item(CandidacyId who, ProcedureStepId step)
    {
        return select<ChecklistItem>(database(), "WHERE candidacy_id = ? AND step_id = ?", {who.value, step.value}).value(0);
    }
    /// The words of the only refusal, or of none.
    QString done(CandidacyId who, ProcedureStepId step, QDate on = today)
    {
        const ChecklistChange change = markDone(database(), {item(who, step).id}, {.on = on}, clerk());
        return change.refusals.isEmpty() ? QString() : change.refusals.first().words;
    }
    QString newestAct() { return database().rows("SELECT name FROM change_set ORDER BY id DESC LIMIT 1")[0][0].toString(); }

    MissionId m_mission;
    CategoryId m_category;
};

/// «%1» in the words stands for a day.
inline QString withDay(const QString &words, QDate day)
{
    return words.arg(dayWords(day));
}

template <class Act>
QString refusalOf(Act act)
{
    try {
        act();
    } catch (const Refused &refused) {
        return refused.problems().first().words;
    }
    return {};
}

} // namespace muster
