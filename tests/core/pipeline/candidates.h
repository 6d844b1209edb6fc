// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// An office on each engine with a mission, a category and as many candidates as a test names.
class CandidatesOnEachEngine : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_mission = saved(database(), mission(QStringLiteral("UNMISS")));
        m_category = saved(database(), category(QStringLiteral("SO")));
    }

    Candidacy candidacyOf(const Person &who, Stage stage = Stage::Nominated, QDate nominatedOn = QDate(2025, 1, 10)) const
    {
        return {.personId = who.id, .missionId = m_mission.id, .categoryId = m_category.id, .stage = stage, .nominatedOn = nominatedOn};
    }

    Person somebody(const QString &serviceNo, const QString &fullName = QStringLiteral("Nguyễn Thị Ánh"))
    {
        return saved(database(), person(serviceNo, fullName));
    }

    Candidacy candidate(const QString &serviceNo, Stage stage = Stage::Nominated)
    {
        return saved(database(), candidacyOf(somebody(serviceNo), stage));
    }

    Candidacy again(const Candidacy &candidacy) const { return *find(database(), candidacy.id); }

    Mission m_mission;
    Category m_category;
};

} // namespace muster
