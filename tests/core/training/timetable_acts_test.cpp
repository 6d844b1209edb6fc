// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timetable_acts.h"

#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/storage/history.h"
#include "core/training/attendance.h"
#include "core/training/lay_out_timetable.h"
#include "tests/core/training/taught_course.h"

#include <QSet>

namespace muster {
namespace {

class TimetableActs : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = TaughtCourse::in(database());
    }

    LayingOut layingOut() const
    {
        return {some.course.id,
                {daysBetween(some.course.startsOn, some.course.endsOn, DaysTaken::WorkingDays), {{480, 690, some.hallA.id}, {810, 1020, some.hallB.id}}}};
    }

    QString refusal(const std::function<void()> &act) const
    {
        try {
            act();
        } catch (const Refused &refused) {
            return refused.words();
        }
        return {};
    }

    QString newest() const { return changeSets(database(), 1).first().head.name; }
    QList<Session> lessons() const { return sessionsOf(database(), some.course.id); }
    DayOfCourse day(int after) const { return {some.course.id, some.course.startsOn.addDays(after)}; }

    void mark(const Session &lesson)
    {
        const Participant place = saved(database(), Participant{.courseId = some.course.id, .personId = some.second.id, .state = ParticipantState::Present});
        saved(database(), Attendance{.sessionId = lesson.id, .participantId = place.id, .mark = AttendanceMark::Present});
    }

    TaughtCourse some;
};

TEST_P(TimetableActs, a_timetable_is_laid_out_as_one_change_set)
{
    const LayOutDone done = layOutTimetable(database(), layingOut(), clerk());
    EXPECT_GT(done.changeSet, 0);
    EXPECT_EQ(done.lessons, 27);
    EXPECT_EQ(done.days, 7) << "four lessons a day";
    EXPECT_TRUE(done.left.isEmpty());
    EXPECT_EQ(newest(), u"Lay out the timetable of POL-1: 27 lessons on 7 days"_qs);
    const QList<TimetableRow> rows = timetable(database(), some.course.id);
    ASSERT_EQ(rows.size(), 27);
    EXPECT_EQ(rows[0].lesson, u"1.1 Lesson 1"_qs);
    EXPECT_EQ(rows[9].lesson, u"1.10 Lesson 10"_qs) << "behind 1.9";
    EXPECT_EQ(rows[0].hall, u"Hall A"_qs);
    EXPECT_EQ(rows[2].hall, u"Hall B"_qs) << "in the afternoon";
    EXPECT_EQ(rows[2].session.startsAt, u"13:30"_qs);
}

TEST_P(TimetableActs, what_did_not_fit_is_laid_out_on_days_chosen_later)
{
    LayingOut laying = layingOut();
    laying.plan.days = laying.plan.days.mid(0, 2);
    const LayOutDone first = layOutTimetable(database(), laying, clerk());
    EXPECT_EQ(first.lessons, 8);
    EXPECT_EQ(first.left.size(), 19);
    EXPECT_NE(refusal([&] { layOutTimetable(database(), laying, clerk()); }), QString()) << "these days have lessons";
    laying.plan.days = {some.course.startsOn.addDays(2)};
    EXPECT_EQ(layOutTimetable(database(), laying, clerk()).lessons, 4);
    EXPECT_EQ(timetable(database(), some.course.id)[8].lesson, u"1.9 Lesson 9"_qs);
    laying.plan.days = daysBetween(some.course.startsOn.addDays(3), some.course.endsOn, DaysTaken::WorkingDays);
    EXPECT_EQ(layOutTimetable(database(), laying, clerk()).lessons, 15);
    EXPECT_TRUE(lessonsToLay(database(), some.course.id, 45).isEmpty());
    laying.plan.days = {some.course.endsOn};
    EXPECT_NE(refusal([&] { layOutTimetable(database(), laying, clerk()); }), QString()) << "every lesson is there";
    EXPECT_EQ(lessons().size(), 27);
}

TEST_P(TimetableActs, a_timetable_is_not_laid_out_outside_the_course)
{
    LayingOut laying = layingOut();
    laying.plan.days.append(some.course.endsOn.addDays(1));
    EXPECT_TRUE(refusal([&] { layOutTimetable(database(), laying, clerk()); }).contains(u"is no day of the course"_qs));
    EXPECT_TRUE(lessons().isEmpty());
}

TEST_P(TimetableActs, a_course_without_a_curriculum_has_one_lesson_a_half_day_by_the_clerks_title)
{
    some.course.curriculumId = {};
    some.course = saved(database(), some.course);
    LayingOut laying = layingOut();
    EXPECT_TRUE(refusal([&] { layOutTimetable(database(), laying, clerk()); }).contains(u"what the lessons are to be called"_qs));
    laying.title = u"English"_qs;
    EXPECT_EQ(layOutTimetable(database(), laying, clerk()).lessons, 20);
    EXPECT_EQ(lessons().first().title, u"English"_qs);
}

TEST_P(TimetableActs, lessons_are_moved_by_minutes_and_days_within_the_course)
{
    const Session lesson = saved(database(), some.lesson(0, u"08:00"_qs));
    moveLessons(database(), {lesson}, {0, -5}, clerk());
    EXPECT_EQ(lessons().first().startsAt, u"07:55"_qs);
    moveLessons(database(), lessons(), {1, 0}, clerk());
    EXPECT_EQ(lessons().first().heldOn, some.course.startsOn.addDays(1));
    EXPECT_NE(refusal([&] { moveLessons(database(), lessons(), {-2, 0}, clerk()); }), QString());
    EXPECT_NE(refusal([&] { moveLessons(database(), lessons(), {0, -500}, clerk()); }), QString());
    EXPECT_NE(refusal([&] { moveLessons(database(), lessons(), {0, 1000}, clerk()); }), QString());
    EXPECT_EQ(lessons().first().startsAt, u"07:55"_qs) << "nothing was moved";
}

TEST_P(TimetableActs, a_day_is_moved_copied_and_removed)
{
    saved(database(), some.lesson(0, u"08:00"_qs));
    saved(database(), some.lesson(0, u"10:00"_qs));
    copyDay(database(), day(0), some.course.startsOn.addDays(3), clerk());
    EXPECT_EQ(lessons().size(), 4);
    moveDay(database(), day(0), some.course.startsOn.addDays(1), clerk());
    EXPECT_EQ(lessons()[0].heldOn, some.course.startsOn.addDays(1));
    EXPECT_EQ(lessons()[2].heldOn, some.course.startsOn.addDays(3));
    removeDay(database(), day(3), clerk());
    EXPECT_EQ(lessons().size(), 2);
    EXPECT_NE(refusal([&] { moveDay(database(), day(1), some.course.endsOn.addDays(1), clerk()); }), QString());
    EXPECT_NE(refusal([&] { removeDay(database(), day(5), clerk()); }), QString()) << "there is nothing on it";
}

TEST_P(TimetableActs, a_day_with_attendance_stays)
{
    saved(database(), some.lesson(0, u"08:00"_qs));
    mark(saved(database(), some.lesson(0, u"10:00"_qs)));
    const QString words = refusal([&] { removeDay(database(), day(0), clerk()); });
    EXPECT_TRUE(words.contains(u"10:00"_qs) && words.contains(u"attendance was entered"_qs)) << words.toStdString();
    EXPECT_EQ(lessons().size(), 2);
    const RecordType &type = recordType<Session>();
    EXPECT_NE(refusal([&] { removeRecord(database(), type, *storedRecord(database(), type, lessons()[1].id.value), clerk()); }), QString());
}

TEST_P(TimetableActs, a_form_keeps_a_lesson_within_the_days_of_its_course)
{
    const RecordType &type = recordType<Session>();
    Session outside = some.lesson(12, u"08:00"_qs);
    const QString words = refusal([&] { saveRecord(database(), type, {{}, valuesOf(outside)}, clerk()); });
    EXPECT_TRUE(words.contains(u"is no day of the course"_qs)) << words.toStdString();
    outside.heldOn = some.course.endsOn;
    EXPECT_GT(saveRecord(database(), type, {{}, valuesOf(outside)}, clerk()).state.id, 0) << "the last day belongs to the course";
}

ON_EACH_ENGINE(TimetableActs);

} // namespace
} // namespace muster
