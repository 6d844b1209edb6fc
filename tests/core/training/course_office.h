// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/roster.h"
#include "tests/support/office_fixture.h"

namespace muster {

/// An office with one programme and one course of two weeks.
class CourseOffice : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        programme = saved(database(), Programme{.code = u"CPTM"_qs, .titleEn = u"Core Pre-deployment Training Materials"_qs}).id;
        course = held(u"CPTM-2025-01"_qs, QDate(2025, 8, 11), QDate(2025, 8, 22));
    }

    Course held(const QString &code, QDate startsOn, QDate endsOn, std::optional<int> places = {})
    {
        return saved(database(), Course{.code = code, .programmeId = programme, .startsOn = startsOn, .endsOn = endsOn, .capacity = places});
    }

    PersonId somebody(const QString &fullName = u"Nguyễn Thị Ánh"_qs)
    {
        return saved(database(), Person{.serviceNo = u"P%1"_qs.arg(++m_people), .fullName = fullName}).id;
    }

    QList<PersonId> people(int count)
    {
        QList<PersonId> all;
        for (int i = 0; i < count; ++i)
            all.append(somebody(u"Trần Văn %1"_qs.arg(QChar(u'A' + i))));
        return all;
    }

    ParticipantId place(PersonId who, ParticipantState state)
    {
        return saved(database(), Participant{.courseId = course.id, .personId = who, .state = state}).id;
    }

    ProgrammeId programme;
    Course course;

private:
    int m_people = 0;
};

} // namespace muster
