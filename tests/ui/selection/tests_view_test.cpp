// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/tests_view.h"

#include "tests/ui/selection/view_desk.h"
#include "ui/people/people_picker.h"
#include "ui/selection/typed_mark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace muster {
namespace {

class TestsViewTest : public ViewDeskTest<TestsView> {
protected:
    EntryGrid *grid() const { return view->grid(); }

    void goToCell(int row, int column)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(row, column));
    }

    /// The office may know other tests of these categories.
    int columnOf(TestKindId kind) const
    {
        const QString name = find(database(), kind)->nameEn;
        for (int column = 0; column < grid()->model()->columnCount(); ++column)
            if (grid()->model()->headerData(column, Qt::Horizontal).toString().startsWith(name))
                return column;
        return -1;
    }
    int listening() const { return columnOf(some.tests[0]); }
    int driving() const { return columnOf(some.tests[1]); }

    QList<TestResult> results() const { return select<TestResult>(database(), u"ORDER BY id"_qs); }
};

TEST(TypedMark, takes_a_point_a_comma_and_a_mark_not_known)
{
    EXPECT_EQ(typedMark(u" 7,5 "_qs).mark, 7.5);
    EXPECT_EQ(typedMark(u"7.5"_qs).mark, 7.5);
    EXPECT_TRUE(typedMark(u"?"_qs).isMark);
    EXPECT_EQ(typedMark(QString()).mark, std::nullopt);
    EXPECT_FALSE(typedMark(u"seven"_qs).isMark);
    EXPECT_FALSE(typedMark(u"nan"_qs).isMark);
}

TEST_F(TestsViewTest, takes_marks_by_keys_down_a_column_and_says_passed_or_failed)
{
    open({{u"call"_qs, some.call.value}});
    ASSERT_EQ(grid()->model()->rowCount(), 7);
    grid()->setFocus();
    EXPECT_EQ(grid()->currentIndex().column(), 2) << "one lands on the first cell that takes a mark";
    goToCell(0, listening());
    for (const QString &mark : {u"72"_qs, u"59.5"_qs, u"60"_qs}) {
        type(mark);
        press(Qt::Key_Return);
    }
    EXPECT_EQ(grid()->currentIndex().row(), 3);
    ASSERT_EQ(results().size(), 3);
    EXPECT_EQ(cell(grid(), 0, listening()), u"72 · Passed"_qs);
    EXPECT_EQ(cell(grid(), 1, listening()), u"59.5 · Failed"_qs);
    EXPECT_EQ(cell(grid(), 2, listening()), u"60 · Passed"_qs);
    EXPECT_EQ(results()[0].takenOn, sampleDay);
    EXPECT_TRUE(view->summary().startsWith(u"0 of 7 have passed all tests; 1 may resit one."_qs)) << view->summary().toStdString();
}

TEST_F(TestsViewTest, goes_on_to_the_right_with_tab_while_typing)
{
    open({{u"call"_qs, some.call.value}});
    goToCell(0, listening());
    type(u"80"_qs);
    press(Qt::Key_Tab);
    EXPECT_EQ(grid()->currentIndex().column(), driving());
    type(u"15"_qs);
    press(Qt::Key_Return);
    ASSERT_EQ(results().size(), 2);
    EXPECT_EQ(results()[1].kindId, some.tests[1]);
}

TEST_F(TestsViewTest, takes_a_block_from_a_spreadsheet_as_one_change)
{
    open({{u"call"_qs, some.call.value}});
    goToCell(1, listening());
    const int before = changes();
    QApplication::clipboard()->setText(u"61\t14\r\n40,5\t20\r\n"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(results().size(), 4);
    EXPECT_EQ(cell(grid(), 2, listening()), u"40.5 · Failed"_qs);
    EXPECT_EQ(cell(grid(), 1, driving()), u"14 · Passed"_qs);
}

TEST_F(TestsViewTest, refuses_a_mark_above_the_full_mark_at_its_cell_and_loses_nothing)
{
    open({{u"call"_qs, some.call.value}});
    goToCell(0, listening());
    const int before = changes();
    QApplication::clipboard()->setText(u"61\t25\n70\t18"_qs);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(changes(), before) << "nothing was saved";
    EXPECT_EQ(grid()->currentIndex(), grid()->model()->index(0, driving())) << "one is taken to the cell";
    EXPECT_TRUE(strip().contains(u"25 lies above the full mark, 20."_qs)) << strip().toStdString();
    EXPECT_EQ(cell(grid(), 1, listening()), u"70"_qs) << "what was pasted is still there";
    type(u"19"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(changes(), before + 1) << "put right, all of it is saved at once";
    EXPECT_EQ(results().size(), 4);
    EXPECT_EQ(strip(), QString());
}

TEST_F(TestsViewTest, takes_back_with_escape_what_is_not_saved)
{
    open({{u"call"_qs, some.call.value}});
    goToCell(0, listening());
    type(u"lots"_qs);
    press(Qt::Key_Return);
    EXPECT_TRUE(strip().contains(u"“lots” is no mark."_qs)) << strip().toStdString();
    press(Qt::Key_Escape);
    EXPECT_EQ(cell(grid(), 0, listening()), QString());
    EXPECT_TRUE(results().isEmpty());
}

TEST_F(TestsViewTest, puts_people_before_an_assessment_and_shows_who_is_cleared)
{
    open({{u"call"_qs, some.assessment.value}});
    EXPECT_TRUE(grid()->emptyText().startsWith(u"Nobody has been put forward yet."_qs));
    view->putForwardButton()->setFocus();
    press(Qt::Key_Space);
    for (int i = 0; i < 2; ++i) {
        type(find(database(), some.people[i])->serviceNo);
        press(Qt::Key_Return);
    }
    view->picker()->act()->click();
    ASSERT_EQ(grid()->model()->rowCount(), 2);
    EXPECT_EQ(cell(grid(), 0, 2), u"Mark not known"_qs);
    const int clearance = grid()->model()->columnCount() - 1;
    EXPECT_EQ(cell(grid(), 0, clearance), u"Not known yet"_qs);
    goToCell(0, 2);
    const QStringList passed(clearance - 2, u"80"_qs);
    QApplication::clipboard()->setText(QStringLiteral("%1\n50\t%2").arg(passed.join(u'\t'), passed.mid(1).join(u'\t')));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(cell(grid(), 0, clearance).startsWith(u"Cleared until 31/07/2027"_qs)) << cell(grid(), 0, clearance).toStdString();
    EXPECT_EQ(cell(grid(), 1, clearance), u"Not cleared"_qs);
    EXPECT_TRUE(view->summary().startsWith(u"1 of 2 are cleared; 1 may resit a part."_qs)) << view->summary().toStdString();
    EXPECT_TRUE(view->summary().contains(u"Asked are 20"_qs)) << view->summary().toStdString();
}

TEST_F(TestsViewTest, empties_a_cell_with_delete)
{
    open({{u"call"_qs, some.call.value}});
    goToCell(0, listening());
    type(u"72"_qs);
    press(Qt::Key_Return);
    goToCell(0, listening());
    press(Qt::Key_Delete);
    EXPECT_EQ(cell(grid(), 0, listening()), u"Mark not known"_qs);
    EXPECT_EQ(results().first().mark, std::nullopt);
}

} // namespace
} // namespace muster
