// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/course_view.h"

#include "core/storage/repository.h"
#include "core/training/participant.h"
#include "core/training/recognition.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/training/course_head.h"

#include <QTest>
#include <QVBoxLayout>

namespace muster {
namespace {

class CourseHeadTest : public SampleDeskTest {
protected:
    Course course(const QString &code) const { return select<Course>(database(), u"WHERE code = ?"_qs, {code}).first(); }

    template <class Record>
    void save(Record record)
    {
        ChangeSet changes(database(), u"One"_qs, sampleClerk());
        changes.save(record);
        changes.commit();
    }

    CourseHead *headOf(const QString &code)
    {
        view.open({{u"course"_qs, course(code).id.value}});
        view.refresh(sampleDay);
        return view.head();
    }

    CourseView view{desk()};
};

TEST_F(CourseHeadTest, tells_programme_days_venue_and_partners)
{
    const CourseHead *head = headOf(u"INT-2025-01"_qs);
    EXPECT_TRUE(head->facts().startsWith(u"STM-UNSO · "_qs)) << head->facts().toStdString();
    EXPECT_TRUE(head->facts().contains(u"no curriculum recorded"_qs));
    EXPECT_TRUE(head->facts().contains(u"03/03/2025 – 22/03/2025 (20 day"_qs)) << head->facts().toStdString();
    EXPECT_TRUE(head->facts().contains(u"with Canada"_qs));
    EXPECT_TRUE(head->standing().contains(u"recorded result, 22 passed"_qs)) << head->standing().toStdString();
    EXPECT_TRUE(head->standing().contains(u"Not recognised by the UN"_qs));
}

TEST_F(CourseHeadTest, tells_the_certificate_only_when_the_whole_course_lies_in_the_recognised_time)
{
    const Course one = course(u"INT-2025-01"_qs);
    save(Recognition{.programmeId = one.programmeId, .certificate = u"UNSOC 2025"_qs, .validFrom = one.startsOn, .validUntil = one.endsOn.addDays(-1)});
    EXPECT_TRUE(headOf(one.code)->standing().contains(u"only some of its days"_qs)) << view.head()->standing().toStdString();
    save(Recognition{.programmeId = one.programmeId, .certificate = u"UNSOC 2029"_qs, .validFrom = one.startsOn, .validUntil = one.endsOn});
    EXPECT_TRUE(headOf(one.code)->standing().contains(u"Recognised by the UN: UNSOC 2029"_qs));
}

TEST_F(CourseHeadTest, tells_the_places_taken_and_who_waits)
{
    const Course plan{.code = u"PLAN-1"_qs, .programmeId = course(u"INT-2025-01"_qs).programmeId, .startsOn = sampleDay.addDays(9),
                      .endsOn = sampleDay.addDays(12), .capacity = 1};
    save(plan);
    const QList<Person> people = select<Person>(database(), u"ORDER BY id LIMIT 2"_qs);
    save(Participant{.courseId = course(plan.code).id, .personId = people[0].id, .state = ParticipantState::Confirmed});
    save(Participant{.courseId = course(plan.code).id, .personId = people[1].id, .state = ParticipantState::Waiting, .waitingNumber = 1});
    EXPECT_EQ(headOf(plan.code)->standing(), u"Planned · 1 of 1 places taken, 1 waiting · Not recognised by the UN"_qs);
}

} // namespace
} // namespace muster
