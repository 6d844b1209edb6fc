// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/timetable_tab.h"

#include "core/training/attendance.h"
#include "tests/core/training/taught_course.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/for_all_view.h"
#include "ui/forms/record_form.h"
#include "ui/lists/held_table.h"
#include "ui/selection/record_stack.h"
#include "ui/training/lay_out_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace muster {
namespace {

class TimetableTabTest : public ViewDeskTest<TimetableTab> {
protected:
    TimetableTabTest() : taught(TaughtCourse::in(database()))
    {
        window.resize(1200, 720);
        view->setCourse(taught.course.id);
        refresh();
        view->takeFocus();
    }

    QList<Session> lessons() const { return sessionsOf(database(), taught.course.id); }
    Session enterLesson(int day, const QString &from)
    {
        const Session lesson = saved(database(), taught.lesson(day, from), sampleClerk());
        refresh();
        return lesson;
    }

    void layOut()
    {
        view->layOutButton()->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_S, Qt::ControlModifier);
    }

    TaughtCourse taught;
};

TEST_F(TimetableTabTest, is_laid_out_by_keys_and_tells_beforehand_what_comes_of_it)
{
    EXPECT_TRUE(view->chosenWords().startsWith(u"This course has no timetable yet."_qs));
    view->layOutButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->layOutPanel()->isVisible());
    EXPECT_EQ(view->layOutPanel()->days()->count(), 10) << "working days";
    EXPECT_EQ(view->layOutPanel()->preview(), u"27 lessons on 7 days. Everything has room."_qs);
    const int before = changes();
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(newest().name, u"Lay out the timetable of POL-1: 27 lessons on 7 days"_qs);
    EXPECT_EQ(lessons().size(), 27);
    EXPECT_TRUE(view->week()->hasFocus());
    EXPECT_EQ(view->list()->count(), 27);
    EXPECT_TRUE(said.contains(u"27 lessons laid out on 7 days"_qs)) << said.toStdString();
}

TEST_F(TimetableTabTest, tells_what_has_no_room_when_days_are_unchecked)
{
    view->layOutButton()->setFocus();
    press(Qt::Key_Space);
    QListWidget *days = view->layOutPanel()->days();
    for (int row = 2; row < days->count(); ++row) {
        days->setCurrentRow(row);
        days->setFocus();
        press(Qt::Key_Space);
    }
    const QString words = view->layOutPanel()->preview();
    EXPECT_TRUE(words.startsWith(u"8 lessons on 2 days. No room for 19 lessons:\n1.9 Lesson 9 (90 min)"_qs)) << words.toStdString();
    view->layOutPanel()->morning().from->setFocus();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"12:00"_qs);
    EXPECT_FALSE(view->layOutPanel()->layOutButton()->isEnabled()) << "the morning ends before it begins";
    press(Qt::Key_Escape);
    EXPECT_TRUE(lessons().isEmpty());
}

TEST_F(TimetableTabTest, goes_through_days_and_lessons_by_arrows)
{
    layOut();
    EXPECT_EQ(view->week()->current(), lessons()[0].id);
    press(Qt::Key_Down);
    EXPECT_EQ(view->week()->current(), lessons()[1].id);
    press(Qt::Key_Right);
    EXPECT_EQ(view->week()->current(), lessons()[5].id) << "the lesson of the next day at that hour";
    press(Qt::Key_PageDown);
    EXPECT_EQ(view->week()->day(), taught.course.startsOn.addDays(8));
    press(Qt::Key_Home);
    EXPECT_EQ(view->week()->day(), taught.course.startsOn);
    EXPECT_TRUE(view->week()->accessibleDescription().contains(u"1.1 Lesson 1"_qs));
}

TEST_F(TimetableTabTest, moves_a_lesson_by_five_minutes_or_a_day_as_one_change_set_each)
{
    enterLesson(0, u"08:00"_qs);
    view->takeFocus();
    const int before = changes();
    press(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_EQ(lessons()[0].startsAt, u"08:05"_qs);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(lessons()[0].heldOn, taught.course.startsOn.addDays(1));
    EXPECT_EQ(changes(), before + 2);
    EXPECT_EQ(view->week()->current(), lessons()[0].id) << "it stays chosen";
    press(Qt::Key_Left, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(lessons()[0].heldOn, taught.course.startsOn);
    EXPECT_TRUE(strip().contains(u"is no day of the course"_qs)) << strip().toStdString();
}

TEST_F(TimetableTabTest, removes_chosen_lessons_but_not_those_with_attendance)
{
    enterLesson(0, u"08:00"_qs);
    enterLesson(0, u"09:40"_qs);
    const Session marked = enterLesson(1, u"08:00"_qs);
    const Participant place = saved(database(), Participant{.courseId = taught.course.id, .personId = some.people.first(), .state = ParticipantState::Present}, sampleClerk());
    saved(database(), Attendance{.sessionId = marked.id, .participantId = place.id, .mark = AttendanceMark::Late}, sampleClerk());
    view->week()->choose(lessons()[0].id);
    view->takeFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(view->week()->chosen().size(), 2);
    press(Qt::Key_Delete);
    ASSERT_EQ(lessons().size(), 1);
    press(Qt::Key_Right);
    view->week()->choose(marked.id);
    press(Qt::Key_Delete);
    EXPECT_EQ(lessons().size(), 1);
    EXPECT_TRUE(strip().contains(u"attendance was entered"_qs)) << strip().toStdString();
}

TEST_F(TimetableTabTest, enters_a_lesson_on_the_chosen_day_behind_the_last_one)
{
    enterLesson(2, u"08:00"_qs);
    view->week()->goToDay(taught.course.startsOn.addDays(2));
    view->takeFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    enter(u"Title"_qs, u"First aid"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(lessons().size(), 2);
    EXPECT_EQ(lessons()[1].heldOn, taught.course.startsOn.addDays(2));
    EXPECT_EQ(lessons()[1].startsAt, u"09:30"_qs);
    EXPECT_EQ(lessons()[1].title, u"First aid"_qs);
    EXPECT_EQ(view->week()->current(), lessons()[1].id);
}

TEST_F(TimetableTabTest, opens_a_lesson_by_enter_and_refuses_a_day_outside_the_course_at_its_field)
{
    enterLesson(0, u"08:00"_qs);
    view->takeFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Day"_qs, u"01/09/2025"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(lessons()[0].heldOn, taught.course.startsOn);
    EXPECT_TRUE(view->records()->isOpen());
}

TEST_F(TimetableTabTest, offers_halls_of_the_venue_only)
{
    const Venue elsewhere = saved(database(), venue(u"Elsewhere"_qs), sampleClerk());
    saved(database(), Hall{.venueId = elsewhere.id, .name = u"Hall far away"_qs}, sampleClerk());
    enterLesson(0, u"08:00"_qs);
    view->takeFocus();
    press(Qt::Key_Return);
    enter(u"Hall"_qs, u"hall far"_qs);
    press(Qt::Key_Tab);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(lessons()[0].hallId, taught.hallA.id);
}

TEST_F(TimetableTabTest, shows_clashes_at_the_lesson_and_counts_them)
{
    enterLesson(0, u"08:00"_qs);
    EXPECT_EQ(view->clashWords(), QString());
    saved(database(), taught.lessonOfOther(0, u"09:00"_qs), sampleClerk());
    refresh();
    EXPECT_EQ(view->clashWords(), u"Lessons with clashes: 1"_qs);
    EXPECT_TRUE(view->chosenWords().contains(u"Hall A is also at a lesson of POL-2, 09:00–10:30"_qs)) << view->chosenWords().toStdString();
    EXPECT_TRUE(view->list()->model()->index(0, 8).data().toString().contains(u"Lê Văn Dũng is also at"_qs));
}

TEST_F(TimetableTabTest, is_pointed_at_with_the_mouse)
{
    const Session first = enterLesson(0, u"08:00"_qs);
    const Session second = enterLesson(1, u"13:30"_qs);
    QTest::mouseClick(view->week(), Qt::LeftButton, {}, view->week()->blockRect(second.id).center());
    EXPECT_EQ(view->week()->current(), second.id);
    QTest::mouseClick(view->week(), Qt::LeftButton, Qt::ControlModifier, view->week()->blockRect(first.id).center());
    EXPECT_EQ(view->week()->chosen().size(), 2);
    QTest::mouseDClick(view->week(), Qt::LeftButton, {}, view->week()->blockRect(second.id).center());
    QApplication::processEvents();
    ASSERT_TRUE(view->records()->isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view->records()->isOpen());
    const QRect friday = view->week()->dayRect(taught.course.startsOn.addDays(4));
    QTest::mouseClick(view->week(), Qt::LeftButton, {}, friday.center());
    EXPECT_EQ(view->week()->day(), taught.course.startsOn.addDays(4));
    EXPECT_TRUE(view->week()->current().isNull());
}

TEST_F(TimetableTabTest, sets_the_hall_of_chosen_lessons_at_once)
{
    enterLesson(0, u"08:00"_qs);
    enterLesson(0, u"09:40"_qs);
    view->week()->choose(lessons()[0].id);
    view->takeFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    view->chosenButton()->setFocus();
    press(Qt::Key_Space);
    settle();
    ASSERT_TRUE(view->forAll()->isVisible());
    view->forAll()->editor()->control()->setFocus();
    type(u"hall b"_qs);
    press(Qt::Key_Tab);
    QTest::qWait(300);
    settle();
    const int before = changes();
    press(Qt::Key_S, Qt::ControlModifier);
    settle();
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(lessons()[0].hallId, taught.hallB.id);
    EXPECT_EQ(lessons()[1].hallId, taught.hallB.id);
    EXPECT_TRUE(view->week()->isVisible());
}

TEST_F(TimetableTabTest, copies_moves_and_removes_a_day)
{
    enterLesson(0, u"08:00"_qs);
    view->week()->goToDay(taught.course.startsOn);
    view->copyDayTo(taught.course.startsOn.addDays(2));
    EXPECT_EQ(lessons().size(), 2);
    EXPECT_EQ(view->week()->day(), taught.course.startsOn.addDays(2));
    view->moveDayTo(taught.course.startsOn.addDays(3));
    EXPECT_EQ(lessons()[1].heldOn, taught.course.startsOn.addDays(3));
    view->removeDay();
    EXPECT_EQ(lessons().size(), 1);
}

TEST_F(TimetableTabTest, is_written_for_calendars)
{
    layOut();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"POL-1.ics"_qs);
    view->writeCalendarTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 27);
    EXPECT_TRUE(text.contains("DTSTART:20250804T080000"));
}

TEST_F(TimetableTabTest, is_worked_on_as_a_list_too)
{
    enterLesson(0, u"08:00"_qs);
    enterLesson(1, u"08:00"_qs);
    view->look()->setFocus();
    press(Qt::Key_Down);
    view->takeFocus();
    ASSERT_TRUE(view->list()->hasFocus());
    view->list()->choose(lessons()[1].id.value);
    press(Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(lessons()[1].startsAt, u"07:55"_qs);
    press(Qt::Key_Delete);
    EXPECT_EQ(lessons().size(), 1);
}

} // namespace
} // namespace muster
