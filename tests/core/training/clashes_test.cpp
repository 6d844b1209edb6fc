// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/clashes.h"

#include "tests/core/training/taught_course.h"

namespace muster {
namespace {

class ClashesInTimetable : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = TaughtCourse::in(database());
    }

    QList<Clash> found() const { return clashes(clashMatter(database(), some.course)); }
    int count(ClashKind kind) const
    {
        const QList<Clash> all = found();
        return int(std::count_if(all.begin(), all.end(), [kind](const Clash &clash) { return clash.kind == kind; }));
    }

    TaughtCourse some;
};

TEST_P(ClashesInTimetable, lessons_one_behind_another_do_not_clash)
{
    saved(database(), some.lesson(0, u"08:00"_qs));
    saved(database(), some.lesson(0, u"09:30"_qs));
    saved(database(), some.lesson(1, u"08:00"_qs));
    EXPECT_TRUE(found().isEmpty());
}

TEST_P(ClashesInTimetable, a_hall_and_an_instructor_at_two_lessons_at_once_clash_at_both)
{
    saved(database(), some.lesson(0, u"08:00"_qs));
    saved(database(), some.lesson(0, u"09:29"_qs));
    EXPECT_EQ(count(ClashKind::Hall), 2);
    EXPECT_EQ(count(ClashKind::Instructor), 2);
    EXPECT_EQ(found().first().words, u"Hall A is also at the lesson of 09:29–10:59"_qs);
}

TEST_P(ClashesInTimetable, another_course_is_named)
{
    Session lesson = some.lesson(2, u"08:00"_qs);
    lesson.hallId = some.hallB.id;
    lesson.assistantId = some.second.id;
    saved(database(), lesson);
    Session other = some.lessonOfOther(2, u"09:00"_qs);
    other.instructorId = some.second.id;
    saved(database(), other);
    const QList<Clash> all = found();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].kind, ClashKind::Instructor);
    EXPECT_EQ(all[0].words, u"Đặng Thị Hồng is also at a lesson of POL-2, 09:00–10:30"_qs);
    saved(database(), some.lessonOfOther(3, u"08:00"_qs));
    EXPECT_EQ(found().size(), 1) << "another day";
}

TEST_P(ClashesInTimetable, a_hall_has_seats_for_those_on_the_course)
{
    Session lesson = some.lesson(0, u"08:00"_qs);
    lesson.hallId = some.hallB.id;
    saved(database(), lesson);
    for (int i = 0; i < 11; ++i) {
        const Person one = saved(database(), person(QStringLiteral("P-%1").arg(i)));
        saved(database(), Participant{.courseId = some.course.id, .personId = one.id, .state = i < 10 ? ParticipantState::Confirmed : ParticipantState::Waiting});
    }
    EXPECT_TRUE(found().isEmpty()) << "ten seats for ten";
    const Person one = saved(database(), person(u"P-11"_qs));
    saved(database(), Participant{.courseId = some.course.id, .personId = one.id, .state = ParticipantState::Present});
    ASSERT_EQ(count(ClashKind::FewSeats), 1);
    EXPECT_EQ(found().first().words, u"Hall B has 10 seats for 11 participants"_qs);
}

TEST_P(ClashesInTimetable, a_course_that_became_shorter_has_lessons_outside)
{
    saved(database(), some.lesson(11, u"08:00"_qs));
    EXPECT_EQ(count(ClashKind::OutsideCourse), 0);
    some.course.endsOn = some.course.startsOn.addDays(4);
    some.course = saved(database(), some.course);
    EXPECT_EQ(count(ClashKind::OutsideCourse), 1);
}

ON_EACH_ENGINE(ClashesInTimetable);

} // namespace
} // namespace muster
