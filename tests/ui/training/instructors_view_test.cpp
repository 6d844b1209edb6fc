// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/instructors_view.h"

#include "tests/core/training/taught_course.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/held_table.h"
#include "ui/lists/table_view.h"
#include "ui/shell/date_field.h"
#include "ui/training/instructors_tab.h"

#include <QLineEdit>

namespace muster {
namespace {

class InstructorsViewTest : public ViewDeskTest<InstructorsView> {
protected:
    InstructorsViewTest() : taught(TaughtCourse::in(database()))
    {
        for (int day = 0; day < 3; ++day)
            saved(database(), taught.lesson(day, u"08:00"_qs), sampleClerk());
        Session both = taught.lesson(3, u"08:00"_qs);
        both.assistantId = taught.second.id;
        saved(database(), both, sampleClerk());
        QObject::connect(view, &PageView::goTo, &window, [this](const Location &to) { place = to; });
        open({});
    }

    QString shown(int row, int column) const { return view->table()->model()->index(row, column).data().toString(); }

    TaughtCourse taught;
    Location place;
};

TEST_F(InstructorsViewTest, shows_the_load_of_the_year_and_the_lessons_behind_it)
{
    EXPECT_EQ(view->from()->day(), QDate(2025, 1, 1));
    ASSERT_EQ(view->table()->model()->rowCount(), 2);
    EXPECT_EQ(shown(0, 0), u"Lê Văn Dũng"_qs);
    EXPECT_EQ(shown(0, 4), u"4"_qs);
    EXPECT_EQ(shown(0, 5), u"6.00"_qs);
    EXPECT_EQ(shown(1, 5), u"1.50"_qs);
    EXPECT_TRUE(view->summary().startsWith(u"2 people teach 7.50 hours in 5 lessons"_qs)) << view->summary().toStdString();
    view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
    press(Qt::Key_Return);
    ASSERT_TRUE(view->showsLessons());
    EXPECT_EQ(view->lessons()->count(), 4);
    press(Qt::Key_Return);
    EXPECT_EQ(place.page, QByteArray("training"));
    EXPECT_EQ(place.detail.value(u"course"_qs).toLongLong(), taught.course.id.value);
    EXPECT_EQ(place.detail.value(u"tab"_qs), u"timetable"_qs);
    press(Qt::Key_Escape);
    EXPECT_FALSE(view->showsLessons());
}

TEST_F(InstructorsViewTest, is_narrowed_as_one_types)
{
    view->words()->setFocus();
    type(u"hồng"_qs);
    EXPECT_EQ(view->table()->model()->rowCount(), 1);
    EXPECT_EQ(shown(0, 0), u"Đặng Thị Hồng"_qs);
}

class CourseInstructorsTest : public ViewDeskTest<CourseInstructorsTab> {
protected:
    CourseInstructorsTest() : taught(TaughtCourse::in(database()))
    {
        saved(database(), taught.lesson(0, u"08:00"_qs), sampleClerk());
        view->setCourse(taught.course.id);
        refresh();
        view->takeFocus();
    }

    TaughtCourse taught;
};

TEST_F(CourseInstructorsTest, puts_somebody_who_teaches_on_the_list)
{
    ASSERT_EQ(view->list()->count(), 1);
    EXPECT_EQ(view->list()->model()->index(0, 1).data(), u"not on the list"_qs);
    view->list()->choose(view->list()->idAt(0));
    press(Qt::Key_Return);
    const QList<CourseInstructor> entered = select<CourseInstructor>(database());
    ASSERT_EQ(entered.size(), 1);
    EXPECT_EQ(entered[0].personId, taught.teacher.id);
    EXPECT_EQ(view->list()->model()->index(0, 1).data(), u"Instructor"_qs);
    EXPECT_EQ(view->list()->model()->index(0, 4).data(), u"1.50"_qs);
}

} // namespace
} // namespace muster
