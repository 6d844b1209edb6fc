// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/service.h"
#include "core/missions/unit.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// Two missions, a category of each sort and one unit; tours are added by the test.
class SmallOffice : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        unmiss = saved(database(), Mission{.code = QStringLiteral("UNMISS")}).id;
        eutm = saved(database(), Mission{.code = QStringLiteral("EUTM RCA"), .countsInUn = false}).id;
        observer = saved(database(), Category{.code = QStringLiteral("UNMO"), .unGroup = UnGroup::Experts, .form = Form::Individual}).id;
        staff = saved(database(), Category{.code = QStringLiteral("SO"), .unGroup = UnGroup::StaffOfficer, .form = Form::Individual}).id;
        seconded = saved(database(), Category{.code = QStringLiteral("HQ"), .unGroup = UnGroup::NotCounted, .form = Form::Individual}).id;
        engineer = saved(database(), Category{.code = QStringLiteral("ENG"), .unGroup = UnGroup::Troops, .form = Form::Unit}).id;
        const UnitId unit = saved(database(), Unit{.code = QStringLiteral("ENG")}).id;
        firstEngineers = saved(database(), Rotation{.unitId = unit, .number = QStringLiteral("1")}).id;
    }

    PersonId somebody(Sex sex = Sex::Unknown)
    {
        Person one = person(QStringLiteral("N%1").arg(++m_people));
        one.sex = sex;
        return saved(database(), one).id;
    }

    Tour sent(PersonId who, MissionId mission, CategoryId category, const DaySpan &days)
    {
        return saved(database(), tour({who, mission, category}, days.first, days.last));
    }

    MissionId unmiss, eutm;
    CategoryId observer, staff, seconded, engineer;
    RotationId firstEngineers;

private:
    int m_people = 0;
};

inline QDate day(int year, int month, int date)
{
    return {year, month, date};
}

} // namespace muster
