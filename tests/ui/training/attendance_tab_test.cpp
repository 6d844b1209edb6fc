// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/attendance_tab.h"

#include "core/office/own_changes.h"
#include "core/training/course_result.h"
#include "core/training/save_attendance.h"
#include "tests/ui/training/tab_desk.h"

#include <QComboBox>

#include <rapidcheck/gtest.h>

namespace muster {
namespace {

/// Three are on the course; six lessons, two a day, of 90 and 60 minutes from column 3 on.
class AttendanceTabTest : public TabDeskTest<AttendanceTab> {
protected:
    static constexpr int first = 3;

    AttendanceBook book() const { return attendanceBook(database(), some.course.id); }
    void clickHeading(int column, int y)
    {
        auto *heading = grid()->columnHeading();
        QTest::mouseClick(heading->viewport(), Qt::LeftButton, {}, QPoint(heading->sectionViewportPosition(column) + 8, y));
        QApplication::processEvents();
    }
    /// As another clerk does it.
    void markElsewhere(int person, int lesson, AttendanceMark mark)
    {
        saveAttendance(database(), {some.course.id, {{some.lessons[lesson].id, some.people[person].id, mark}}, sampleDay}, sampleClerk());
    }
};

TEST_F(AttendanceTabTest, marks_a_cell_with_one_key_and_goes_down)
{
    open();
    ASSERT_EQ(grid()->model()->rowCount(), 3);
    goTo(0, first);
    const int before = changes();
    type(u"pL4"_qs);
    EXPECT_EQ(cell(0, first), u"P"_qs);
    EXPECT_EQ(cell(1, first), u"L"_qs);
    EXPECT_EQ(cell(2, first), u"A"_qs);
    EXPECT_EQ(grid()->here(), EntryPlace(2, first)) << "the last row is the end";
    EXPECT_EQ(changes(), before) << "nothing is saved yet";
    EXPECT_EQ(unsaved(), 3);
    save();
    EXPECT_EQ(changes(), before + 1);
    EXPECT_TRUE(newest().name.startsWith(u"Attendance of CPTM-1: 3 mark"_qs)) << newest().name.toStdString();
    EXPECT_EQ(unsaved(), 0);
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
    EXPECT_EQ(book().mark(1, 0), AttendanceMark::Late);
    EXPECT_EQ(book().mark(2, 0), AttendanceMark::Absent);
}

TEST_F(AttendanceTabTest, takes_each_letter_and_each_figure)
{
    open();
    for (const auto &[key, letter] : {std::pair("p", "P"), {"l", "L"}, {"e", "E"}, {"a", "A"}, {"1", "P"}, {"2", "L"}, {"3", "E"}, {"4", "A"}}) {
        goTo(1, first + 1);
        type(QLatin1String(key));
        EXPECT_EQ(cell(1, first + 1), QLatin1String(letter)) << key;
    }
    goTo(1, first + 1);
    type(u"z"_qs);
    EXPECT_EQ(cell(1, first + 1), u"A"_qs) << "no such key";
    EXPECT_TRUE(said.startsWith(u"P or 1 Present"_qs)) << said.toStdString();
    press(Qt::Key_Delete);
    EXPECT_EQ(cell(1, first + 1), QString());
    EXPECT_EQ(unsaved(), 0) << "it stands as it was";
}

TEST_F(AttendanceTabTest, marks_a_whole_row_and_not_what_has_not_come)
{
    open(SomeCourse::firstDay.addDays(1));
    goTo(1, first);
    press(Qt::Key_Space, Qt::ShiftModifier);
    type(u"p"_qs);
    EXPECT_EQ(unsaved(), 4) << "the third day has not come";
    EXPECT_EQ(cell(1, first + 3), u"P"_qs);
    EXPECT_EQ(cell(1, first + 4), QString());
    goTo(1, first + 4);
    type(u"p"_qs);
    EXPECT_TRUE(strip().contains(u"This day has not come yet."_qs)) << strip().toStdString();
    EXPECT_TRUE(strip().startsWith(u"Nguyễn Văn Ab, 03/07/2025 08:00 Lesson 5"_qs)) << strip().toStdString();
    EXPECT_EQ(unsaved(), 4);
}

TEST_F(AttendanceTabTest, marks_a_whole_column_by_its_heading_or_by_keys)
{
    open();
    clickHeading(first + 2, grid()->columnHeading()->height() - 8);
    type(u"2"_qs);
    EXPECT_EQ(unsaved(), 3);
    EXPECT_EQ(cell(2, first + 2), u"L"_qs);
    goTo(1, first + 5);
    press(Qt::Key_Space, Qt::ControlModifier);
    type(u"e"_qs);
    EXPECT_EQ(unsaved(), 6);
    EXPECT_EQ(cell(0, first + 5), u"E"_qs);
}

TEST_F(AttendanceTabTest, marks_a_whole_day_by_its_heading)
{
    open();
    clickHeading(first + 2, 6);
    type(u"p"_qs);
    EXPECT_EQ(unsaved(), 6);
    EXPECT_EQ(cell(0, first + 2), u"P"_qs);
    EXPECT_EQ(cell(2, first + 3), u"P"_qs);
    EXPECT_EQ(cell(0, first + 4), QString());
}

TEST_F(AttendanceTabTest, marks_the_rest_of_the_day_present_in_one_key)
{
    open();
    goTo(0, first);
    type(u"a"_qs);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(unsaved(), 6);
    EXPECT_EQ(cell(0, first), u"A"_qs) << "who is marked stays so";
    EXPECT_EQ(cell(0, first + 1), u"P"_qs);
    EXPECT_EQ(cell(2, first + 1), u"P"_qs);
    EXPECT_EQ(cell(0, first + 2), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(unsaved(), 1) << "taken back as one step";
}

TEST_F(AttendanceTabTest, tells_percentages_while_one_types)
{
    open(SomeCourse::firstDay.addDays(1));
    EXPECT_EQ(grid()->entries()->cell({0, 1}), EntryCell{});
    EXPECT_EQ(grid()->entries()->cell({0, 2}).text, u"4"_qs) << "of the days that have come";
    goTo(0, first);
    type(u"p"_qs);
    EXPECT_EQ(grid()->entries()->cell({0, 1}), (EntryCell{u"100 %"_qs, {}, Tone::Info}));
    goTo(0, first + 1);
    type(u"a"_qs);
    EXPECT_EQ(grid()->entries()->cell({0, 1}), (EntryCell{u"60 %"_qs, {}, Tone::Error})) << "90 of 150 minutes, below 80 %";
    EXPECT_EQ(grid()->entries()->cell({0, 2}).text, u"2"_qs);
    EXPECT_EQ(hint(first), u"100 %"_qs);
    goTo(1, first);
    type(u"a"_qs);
    EXPECT_EQ(hint(first), u"50 %"_qs);
    EXPECT_TRUE(tab->summary().contains(u"2 below 80 %"_qs)) << tab->summary().toStdString();
    EXPECT_TRUE(tab->summary().contains(u"9 mark"_qs)) << tab->summary().toStdString();
}

TEST_F(AttendanceTabTest, leaves_an_excused_lesson_out_as_the_curriculum_says)
{
    open();
    goTo(0, first);
    type(u"p"_qs);
    goTo(0, first + 1);
    type(u"e"_qs);
    EXPECT_EQ(grid()->entries()->cell({0, 1}).text, u"100 %"_qs);
}

TEST_F(AttendanceTabTest, takes_a_block_from_a_spreadsheet_in_letters_figures_and_words)
{
    open();
    goTo(0, first);
    paste(u"p\t2\r\nExcused\tabsent\r\n"_qs);
    EXPECT_EQ(cell(0, first), u"P"_qs);
    EXPECT_EQ(cell(0, first + 1), u"L"_qs);
    EXPECT_EQ(cell(1, first), u"E"_qs);
    EXPECT_EQ(cell(1, first + 1), u"A"_qs);
    EXPECT_EQ(unsaved(), 4);
    choose(0, first + 2, 2, first + 3);
    paste(u"L"_qs);
    EXPECT_EQ(unsaved(), 10) << "one cell fills all that is chosen";
}

TEST_F(AttendanceTabTest, refuses_a_block_with_a_strange_word_naming_the_cell)
{
    open();
    goTo(0, first);
    paste(u"P\tP\nP\tx"_qs);
    EXPECT_EQ(unsaved(), 0);
    EXPECT_EQ(strip(), u"Nguyễn Văn Ab, 01/07/2025 10:00 Lesson 2: “x” is none of P, L, E, A. Nothing was pasted."_qs);
}

TEST_F(AttendanceTabTest, refuses_a_block_that_does_not_fit)
{
    open();
    goTo(1, first + 4);
    paste(u"P\tP\tP\nP\tP\tP"_qs);
    EXPECT_EQ(unsaved(), 0);
    EXPECT_EQ(strip(), u"The block of 2 × 3 cells does not fit: from “Nguyễn Văn Ab, 03/07/2025 08:00 Lesson 5” on there are 2 × 2. Nothing was pasted."_qs);
    open(SomeCourse::firstDay);
    goTo(0, first + 1);
    paste(u"P\tP"_qs);
    EXPECT_EQ(unsaved(), 0);
    EXPECT_TRUE(strip().contains(u"02/07/2025 08:00 Lesson 3: This day has not come yet."_qs)) << strip().toStdString();
}

TEST_F(AttendanceTabTest, takes_back_step_by_step_and_after_saving_the_change_set)
{
    open();
    goTo(0, first);
    type(u"pl"_qs);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cell(1, first), QString());
    EXPECT_EQ(cell(0, first), u"P"_qs);
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(0, first), u"P"_qs) << "Esc loses nothing";
    save();
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
    takeBackChange(database(), newest().id, signing.signature());
    tab->refresh(sampleDay);
    EXPECT_EQ(cell(0, first), QString());
    EXPECT_TRUE(book().marks.isEmpty());
}

TEST_F(AttendanceTabTest, takes_all_back_that_is_not_saved)
{
    open();
    goTo(0, first);
    type(u"ppp"_qs);
    tab->takeBackButton()->click();
    EXPECT_EQ(unsaved(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(unsaved(), 3) << "and that, too, is taken back";
}

TEST_F(AttendanceTabTest, keeps_what_was_not_saved_for_the_next_sitting)
{
    open();
    goTo(0, first);
    type(u"pla"_qs);
    ASSERT_TRUE(QTest::qWaitFor([this] { return signing.drafts->all().size() == 1; }));
    tab = newTab();
    open();
    EXPECT_TRUE(strip().startsWith(u"You entered 3 cell"_qs)) << strip().toStdString();
    auto buttons = tab->strip()->findChildren<QPushButton *>();
    ASSERT_FALSE(buttons.isEmpty());
    buttons.first()->click();
    EXPECT_EQ(cell(2, first), u"A"_qs);
    EXPECT_EQ(unsaved(), 3);
    save();
    EXPECT_EQ(book().mark(2, 0), AttendanceMark::Absent);
    EXPECT_TRUE(signing.drafts->all().isEmpty());
}

TEST_F(AttendanceTabTest, saves_when_the_tab_or_the_course_is_left)
{
    open();
    goTo(0, first);
    type(u"p"_qs);
    tab->hide();
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
    tab->show();
    goTo(1, first);
    type(u"l"_qs);
    open(SomeCourse::in(database(), 2, 2, u"STM-1"_qs).course.id);
    EXPECT_EQ(book().mark(1, 0), AttendanceMark::Late);
    EXPECT_EQ(grid()->model()->rowCount(), 1);
    EXPECT_TRUE(signing.drafts->all().isEmpty());
}

TEST_F(AttendanceTabTest, tells_what_another_clerk_marked_meanwhile_and_loses_nothing)
{
    open();
    goTo(0, first);
    type(u"pp"_qs);
    markElsewhere(1, 0, AttendanceMark::Absent);
    save();
    EXPECT_TRUE(strip().startsWith(u"Nguyễn Văn Ab, 01/07/2025 08:00 Lesson 1: Somebody else marked this «Absent» meanwhile."_qs)) << strip().toStdString();
    EXPECT_EQ(grid()->here(), EntryPlace(1, first));
    EXPECT_EQ(unsaved(), 2);
    EXPECT_TRUE(spoken(1, first).endsWith(u"Present, not saved. Somebody else marked this «Absent» meanwhile."_qs)) << spoken(1, first).toStdString();
    type(u"p"_qs);
    save();
    EXPECT_EQ(strip(), QString());
    EXPECT_EQ(book().mark(1, 0), AttendanceMark::Present) << "having seen it";
    EXPECT_EQ(book().mark(0, 0), AttendanceMark::Present);
}

TEST_F(AttendanceTabTest, keeps_unsaved_cells_with_their_people_when_others_come_and_go)
{
    open();
    goTo(1, first);
    type(u"pl"_qs);
    Participant gone = *find(database(), some.people[0].id);
    gone.state = ParticipantState::Withdrawn;
    saved(database(), gone);
    tab->refresh(sampleDay);
    ASSERT_EQ(grid()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, first), u"P"_qs) << "whose row is the first now";
    EXPECT_EQ(cell(1, first), u"L"_qs);
    EXPECT_EQ(unsaved(), 2);
}

TEST_F(AttendanceTabTest, saves_many_cells_off_the_thread_of_the_window)
{
    const SomeCourse large = SomeCourse::in(database(), 81, 6, u"STM-1"_qs);
    open(large.course.id);
    const int before = changes();
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"p"_qs);
    EXPECT_EQ(unsaved(), 480);
    save();
    EXPECT_TRUE(tab->isSaving());
    settle();
    EXPECT_FALSE(tab->isSaving());
    EXPECT_EQ(unsaved(), 0);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(attendanceBook(database(), large.course.id).marks.size(), 480);
}

TEST_F(AttendanceTabTest, speaks_name_lesson_and_mark)
{
    open();
    EXPECT_EQ(spoken(0, first), u"Nguyễn Văn Aa, 01/07/2025 08:00 Lesson 1: Not marked"_qs);
    goTo(0, first);
    type(u"e"_qs);
    EXPECT_EQ(spoken(0, first), u"Nguyễn Văn Aa, 01/07/2025 08:00 Lesson 1: Excused, not saved"_qs);
}

TEST_F(AttendanceTabTest, begins_at_the_day_and_goes_from_day_to_day)
{
    open(SomeCourse::firstDay.addDays(1));
    EXPECT_EQ(grid()->here().second, first + 2);
    EXPECT_EQ(tab->days()->count(), 3);
    EXPECT_EQ(tab->days()->currentIndex(), 1);
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(grid()->here().second, first);
    EXPECT_EQ(tab->days()->currentIndex(), 0) << "the field follows";
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(grid()->here().second, first + 4);
    tab->days()->setFocus();
    press(Qt::Key_Up);
    EXPECT_EQ(grid()->here().second, first + 2);
}

TEST_F(AttendanceTabTest, changes_nothing_once_results_are_published)
{
    saved(database(), CourseResult{.courseId = some.course.id, .personId = some.people[0].personId, .outcome = Outcome::Passed});
    open();
    goTo(0, first);
    type(u"p"_qs);
    EXPECT_EQ(unsaved(), 0);
    EXPECT_TRUE(strip().contains(u"correct the result instead"_qs)) << strip().toStdString();
}

TEST_F(AttendanceTabTest, says_what_to_do_without_lessons_or_people)
{
    open(SomeCourse::in(database(), 2, 0, u"STM-1"_qs).course.id);
    EXPECT_TRUE(grid()->emptyText().startsWith(u"No lesson of this course is in the timetable."_qs));
    open(SomeCourse::in(database(), 0, 2, u"STM-2"_qs).course.id);
    EXPECT_TRUE(grid()->emptyText().startsWith(u"Nobody is confirmed on this course."_qs));
    press(Qt::Key_D, Qt::ControlModifier);
    save();
    EXPECT_EQ(said, u"Everything is saved."_qs);
}

TEST_F(AttendanceTabTest, gives_back_by_paste_what_was_copied)
{
    rc::check([this] {
        open();
        const QString keys = u" 1234"_qs;
        const int rows = *rc::gen::inRange(1, 4);
        const int columns = *rc::gen::inRange(1, 4);
        QStringList before;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column) {
                const QChar key = keys[*rc::gen::inRange(0, 5)];
                goTo(row, first + column);
                if (key == u' ')
                    press(Qt::Key_Delete);
                else
                    type(QString(key));
                before << cell(row, first + column);
            }
        choose(0, first, rows - 1, first + columns - 1);
        press(Qt::Key_C, Qt::ControlModifier);
        const int away = *rc::gen::inRange(0, 4);
        goTo(3 - rows, first + away - (away + columns > 6 ? 1 : 0));
        const auto [top, left] = grid()->here();
        press(Qt::Key_V, Qt::ControlModifier);
        QStringList after;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                after << cell(top + row, left + column);
        RC_ASSERT(after == before);
    });
}

} // namespace
} // namespace muster
