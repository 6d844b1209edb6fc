// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/marks_tab.h"

#include "core/office/own_changes.h"
#include "core/training/save_marks.h"
#include "tests/ui/training/tab_desk.h"

#include <QCheckBox>

namespace muster {
namespace {

/// Three are on the course; «Written» of 100, to pass 50, weight 60, and «Driving» of 20, to pass 12, weight 40.
class MarksTabTest : public TabDeskTest<MarksTab> {
protected:
    static constexpr int written = 2;
    static constexpr int driving = 3;
    static constexpr int whole = 4;

    MarkBook book() const { return markBook(database(), some.course.id); }
};

TEST_F(MarksTabTest, takes_marks_by_keys_and_saves_them_as_one_change_set)
{
    open();
    goTo(0, written);
    const int before = changes();
    type(u"45,5"_qs);
    press(Qt::Key_Return);
    type(u"72"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(grid()->here(), EntryPlace(2, written)) << "Enter goes down";
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(cell(0, written), u"45,5 · below"_qs) << "the pass mark is 50";
    EXPECT_EQ(grid()->entries()->cell({0, written}).tone, Tone::Error);
    EXPECT_EQ(grid()->entries()->cell({1, written}).tone, Tone::Good);
    save();
    EXPECT_EQ(changes(), before + 1);
    EXPECT_TRUE(newest().name.startsWith(u"Marks of CPTM-1: 2 mark"_qs)) << newest().name.toStdString();
    EXPECT_EQ(cell(0, written), u"45.5 · below"_qs);
    ASSERT_EQ(book().marks.size(), 2);
    takeBackChange(database(), newest().id, signing.signature());
    tab->refresh(sampleDay);
    EXPECT_EQ(cell(0, written), QString());
}

TEST_F(MarksTabTest, tells_the_whole_mark_its_band_and_the_average_while_one_types)
{
    saved(database(), Band{.nameEn = u"Fair"_qs, .leastMark = 60.0, .curriculumId = some.curriculum.id});
    saved(database(), Band{.nameEn = u"Very good"_qs, .leastMark = 85.0, .curriculumId = some.curriculum.id});
    open();
    EXPECT_TRUE(cell(0, whole).startsWith(u"2 mark"_qs)) << cell(0, whole).toStdString();
    goTo(0, written);
    paste(u"90\t16\n50\t12"_qs);
    EXPECT_EQ(cell(0, whole), u"86 %"_qs) << "0.6 of 90 and 0.4 of 80 percent";
    EXPECT_EQ(cell(0, whole + 1), u"Very good"_qs);
    EXPECT_EQ(cell(1, whole), u"54 %"_qs);
    EXPECT_EQ(grid()->entries()->cell({1, whole}).tone, Tone::Error) << "at least 60 are asked";
    EXPECT_EQ(cell(1, whole + 1), QString());
    EXPECT_TRUE(hint(written).contains(u"average 70 of 2 mark"_qs)) << hint(written).toStdString();
    EXPECT_TRUE(tab->summary().contains(u"the class’s average is 70 %"_qs)) << tab->summary().toStdString();
    EXPECT_TRUE(tab->summary().contains(u"1 whole mark"_qs)) << tab->summary().toStdString();
}

TEST_F(MarksTabTest, refuses_a_mark_above_the_full_mark_at_its_cell_and_loses_nothing)
{
    open();
    goTo(0, driving);
    const int before = changes();
    type(u"25"_qs);
    press(Qt::Key_Return);
    goTo(1, written);
    type(u"lots"_qs);
    press(Qt::Key_Return);
    save();
    EXPECT_EQ(changes(), before);
    EXPECT_EQ(grid()->here(), EntryPlace(0, driving));
    EXPECT_TRUE(strip().startsWith(u"Nguyễn Văn Aa, Driving: 25 lies above the full mark, 20."_qs)) << strip().toStdString();
    EXPECT_EQ(unsaved(), 2);
    EXPECT_TRUE(spoken(1, written).contains(u"“lots” is no mark."_qs)) << spoken(1, written).toStdString();
    type(u"15"_qs);
    press(Qt::Key_Return);
    goTo(1, written);
    press(Qt::Key_Delete);
    save();
    EXPECT_EQ(strip(), QString());
    EXPECT_EQ(book().marks.size(), 1);
}

TEST_F(MarksTabTest, refuses_a_block_that_holds_a_wrong_mark_and_changes_nothing)
{
    open();
    goTo(0, written);
    paste(u"61\t14\r\n70\t21\r\n"_qs);
    EXPECT_EQ(unsaved(), 0);
    EXPECT_EQ(strip(), u"Nguyễn Văn Ab, Driving: 21 lies above the full mark, 20. Nothing was pasted."_qs);
    paste(u"61\t14\tgood"_qs);
    EXPECT_TRUE(strip().startsWith(u"Nguyễn Văn Aa, Whole mark: Nothing is entered here."_qs)) << strip().toStdString();
    EXPECT_EQ(unsaved(), 0);
    paste(u"61\t14\r\n70,5\t20\r\n"_qs);
    EXPECT_EQ(unsaved(), 4);
}

TEST_F(MarksTabTest, shows_resits_when_asked_and_wants_the_first_mark_before)
{
    open();
    EXPECT_EQ(grid()->model()->columnCount(), 6);
    tab->resits()->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(grid()->model()->columnCount(), 8);
    goTo(0, written + 1);
    type(u"70"_qs);
    press(Qt::Key_Return);
    save();
    EXPECT_TRUE(strip().startsWith(u"Nguyễn Văn Aa, Written, resit: A resit needs the mark of the sitting before it."_qs)) << strip().toStdString();
    goTo(0, written);
    type(u"40"_qs);
    press(Qt::Key_Return);
    save();
    EXPECT_EQ(book().marks.size(), 2);
    tab->resits()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(grid()->model()->columnCount(), 7) << "the sittings there are stay in sight";
    EXPECT_EQ(cell(0, written + 1), u"70"_qs);
}

TEST_F(MarksTabTest, keeps_what_is_not_saved_when_the_columns_change)
{
    open();
    goTo(1, driving);
    type(u"15"_qs);
    press(Qt::Key_Return);
    tab->resits()->click();
    EXPECT_EQ(unsaved(), 1);
    EXPECT_EQ(cell(1, driving + 1), u"15"_qs) << "Driving stands one column further";
}

TEST_F(MarksTabTest, tells_what_another_clerk_entered_meanwhile)
{
    open();
    goTo(0, written);
    type(u"70"_qs);
    press(Qt::Key_Return);
    saveMarks(database(), {some.course.id, {{some.people[0].id, some.components[0].id, 1, 75.0}}}, sampleClerk());
    save();
    EXPECT_TRUE(strip().contains(u"Somebody else entered 75 here meanwhile."_qs)) << strip().toStdString();
    EXPECT_EQ(cell(0, written), u"70"_qs);
    goTo(0, written);
    type(u"72"_qs);
    press(Qt::Key_Return);
    save();
    EXPECT_EQ(book().marks.first().mark, 72);
}

TEST_F(MarksTabTest, says_so_when_the_course_has_no_curriculum)
{
    const Course bare = saved(database(), Course{.code = u"OLD-1"_qs, .programmeId = some.course.programmeId, .startsOn = SomeCourse::firstDay, .endsOn = SomeCourse::firstDay});
    open(bare.id);
    EXPECT_TRUE(grid()->emptyText().startsWith(u"This course has no curriculum, so no marks are asked."_qs));
}

} // namespace
} // namespace muster
