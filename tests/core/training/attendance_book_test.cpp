// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attendance_book.h"

#include "core/base/errors.h"
#include "core/storage/history.h"
#include "core/storage/taking_back.h"
#include "core/training/course_result.h"
#include "core/training/save_attendance.h"
#include "tests/core/training/some_course.h"

namespace muster {
namespace {

class AttendanceBookTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = SomeCourse::in(database());
    }

    AttendanceEntry entry(int person, int lesson, AttendanceMark mark, AttendanceMark seen = AttendanceMark::None) const
    {
        return {some.lessons[lesson].id, some.people[person].id, mark, seen};
    }

    CellsSaved save(const QList<AttendanceEntry> &entries, QDate today = SomeCourse::firstDay.addDays(1))
    {
        return saveAttendance(database(), {some.course.id, entries, today}, clerk(++m_minutes));
    }

    AttendanceBook book() const { return attendanceBook(database(), some.course.id); }
    int changes() const { return int(changeSets(database(), 100).size()); }

    SomeCourse some;

private:
    int m_minutes = 0;
};

ON_EACH_ENGINE(AttendanceBookTest);

TEST_P(AttendanceBookTest, holds_lessons_in_order_and_those_who_are_on_the_course)
{
    const AttendanceBook there = book();
    ASSERT_EQ(there.lessons.size(), 6);
    EXPECT_EQ(there.lessons[1].session.startsAt, u"10:00"_qs);
    ASSERT_EQ(there.people.size(), 3) << "who is only invited has no attendance";
    EXPECT_EQ(there.people.first().fullName, u"Nguyễn Văn Aa"_qs);
    EXPECT_EQ(there.curriculum->leastAttendance, 80);
    EXPECT_EQ(there.mark(0, 0), AttendanceMark::None);
    EXPECT_FALSE(there.isPublished);
}

TEST_P(AttendanceBookTest, saves_marks_as_one_change_set_with_a_telling_name)
{
    const int before = changes();
    const CellsSaved saved = save({entry(0, 0, AttendanceMark::Present), entry(0, 2, AttendanceMark::Late), entry(1, 0, AttendanceMark::Absent)});
    EXPECT_TRUE(saved.faults.isEmpty());
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Attendance of CPTM-1: 3 mark(s) on 2 day(s)"_qs);
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
    EXPECT_EQ(book().mark(0, 2), AttendanceMark::Late);
    EXPECT_EQ(book().mark(1, 0), AttendanceMark::Absent);
}

TEST_P(AttendanceBookTest, writes_nothing_when_the_same_is_saved_again)
{
    save({entry(0, 0, AttendanceMark::Present)});
    const int before = changes();
    EXPECT_EQ(save({entry(0, 0, AttendanceMark::Present, AttendanceMark::Present)}).changeSet, 0);
    EXPECT_EQ(changes(), before);
}

TEST_P(AttendanceBookTest, makes_who_is_confirmed_present_with_the_first_lesson_and_takes_it_back_with_it)
{
    const CellsSaved saved = save({entry(0, 0, AttendanceMark::Late), entry(1, 0, AttendanceMark::Absent)});
    EXPECT_EQ(find(database(), some.people[0].id)->state, ParticipantState::Present);
    EXPECT_EQ(find(database(), some.people[1].id)->state, ParticipantState::Confirmed) << "absent is not there";
    takeBack(database(), saved.changeSet, clerk(30), {&recordType<Attendance>(), &recordType<Participant>()});
    EXPECT_EQ(find(database(), some.people[0].id)->state, ParticipantState::Confirmed);
    EXPECT_TRUE(book().marks.isEmpty());
}

TEST_P(AttendanceBookTest, removes_the_record_of_a_mark_that_is_taken_away)
{
    save({entry(0, 0, AttendanceMark::Present)});
    EXPECT_NE(save({entry(0, 0, AttendanceMark::None, AttendanceMark::Present)}).changeSet, 0);
    EXPECT_TRUE(select<Attendance>(database()).isEmpty());
    EXPECT_EQ(save({entry(0, 1, AttendanceMark::None)}).changeSet, 0) << "nothing was there";
}

TEST_P(AttendanceBookTest, refuses_a_day_that_has_not_come_at_its_cell_and_saves_nothing)
{
    const CellsSaved saved = save({entry(0, 0, AttendanceMark::Present), entry(0, 4, AttendanceMark::Present)});
    ASSERT_EQ(saved.faults.size(), 1);
    EXPECT_EQ(saved.faults.first(), (CellFault{1, u"This day has not come yet."_qs}));
    EXPECT_TRUE(book().marks.isEmpty());
    EXPECT_NE(save({entry(0, 4, AttendanceMark::Present)}, SomeCourse::firstDay.addDays(2)).changeSet, 0) << "on the day itself";
}

TEST_P(AttendanceBookTest, refuses_lessons_of_another_course_and_people_who_are_not_on_it)
{
    const SomeCourse other = SomeCourse::in(database(), 0, 2, u"STM-1"_qs);
    const CellsSaved saved = save({{other.lessons[0].id, some.people[0].id, AttendanceMark::Present}, entry(3, 0, AttendanceMark::Present)});
    ASSERT_EQ(saved.faults.size(), 2);
    EXPECT_EQ(saved.faults[0].words, u"This lesson is not in the timetable of the course."_qs);
    EXPECT_EQ(saved.faults[1].words, u"Is not on the course."_qs);
}

TEST_P(AttendanceBookTest, tells_at_the_cell_what_somebody_else_marked_meanwhile)
{
    save({entry(0, 0, AttendanceMark::Late)});
    const CellsSaved saved = save({entry(0, 0, AttendanceMark::Present), entry(1, 0, AttendanceMark::Present)});
    ASSERT_EQ(saved.faults.size(), 1);
    EXPECT_EQ(saved.faults.first().words, u"Somebody else marked this «Late» meanwhile."_qs);
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Late);
    EXPECT_EQ(book().mark(1, 0), AttendanceMark::None);
    EXPECT_TRUE(save({entry(0, 0, AttendanceMark::Late)}).faults.isEmpty()) << "both marked the same";
    EXPECT_TRUE(save({entry(0, 0, AttendanceMark::Present, AttendanceMark::Late)}).faults.isEmpty()) << "having seen it";
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
}

TEST_P(AttendanceBookTest, is_closed_once_results_are_published)
{
    saved(database(), CourseResult{.courseId = some.course.id, .personId = some.people[0].personId, .outcome = Outcome::Passed});
    EXPECT_TRUE(book().isPublished);
    try {
        save({entry(0, 0, AttendanceMark::Present)});
        FAIL() << "nothing was refused";
    } catch (const Refused &refused) {
        EXPECT_TRUE(refused.words().contains(u"Correct the result instead."_qs)) << refused.words().toStdString();
    }
    EXPECT_TRUE(book().marks.isEmpty());
}

} // namespace
} // namespace muster
