// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/courses_view.h"

#include "core/storage/repository.h"
#include "core/training/participant.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/list_matter.h"
#include "ui/lists/list_menu.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/selection/record_stack.h"
#include "ui/training/course_filter_bar.h"
#include "ui/training/course_rows.h"
#include "ui/training/year_calendar.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

namespace muster {
namespace {

class CoursesViewTest : public ViewDeskTest<CoursesView> {
protected:
    CoursesViewTest()
    {
        QObject::connect(view, &PageView::goTo, &window, [this](const Location &place) { gone = place; });
        QObject::connect(view, &PageView::counted, &window, [this](const QString &words) { counted = words; });
        refresh();
        view->takeFocus();
    }

    QString at(int row, const QByteArray &key) const
    {
        const auto &columns = view->rows()->model()->columns();
        for (int column = 0; column < columns.size(); ++column)
            if (columns[column].key == key)
                return view->table()->model()->index(row, column).data().toString();
        return u"no such column"_qs;
    }

    Course course(const QString &code) const
    {
        const auto found = select<Course>(database(), u"WHERE code = ?"_qs, {code});
        return found.isEmpty() ? Course() : found.first();
    }

    void click(QWidget *button)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        QApplication::processEvents();
    }

    /// So many courses of five days, one after another through the year.
    void fillYear(int year, int courses)
    {
        ChangeSet changes(database(), u"A year"_qs, sampleClerk());
        const ProgrammeId programme = select<Programme>(database()).first().id;
        for (int i = 0; i < courses; ++i) {
            const QDate first = QDate(year, 1, 1).addDays(i * 355 / courses);
            Course one{.code = u"YEAR-%1-%2"_qs.arg(year).arg(i + 1, 3, 10, QChar(u'0')), .programmeId = programme, .startsOn = first, .endsOn = first.addDays(4)};
            changes.save(one);
        }
        changes.commit();
    }

    Location gone;
    QString counted;
};

TEST_F(CoursesViewTest, tells_of_each_course_what_it_is_and_how_far)
{
    EXPECT_EQ(counted, u"Courses: 91"_qs);
    EXPECT_EQ(at(0, "code"), u"CPTM-2025-2"_qs) << "the latest first";
    EXPECT_EQ(at(0, "days"), u"02/06 – 13/06/2025"_qs);
    EXPECT_EQ(at(0, "participants"), u"12 / 30"_qs) << "people with a result of a course of old papers";
    EXPECT_EQ(at(0, "state"), u"Published"_qs);
}

TEST_F(CoursesViewTest, narrows_the_list_while_one_types_and_opens_by_Enter)
{
    view->bar()->words()->setFocus();
    type(u"canada"_qs);
    EXPECT_LT(view->rows()->count(), 91);
    ASSERT_GT(view->rows()->count(), 0);
    for (int row = 0; row < view->rows()->count(); ++row)
        EXPECT_TRUE(at(row, "partner").contains(u"Canada"_qs));
    view->table()->setFocus();
    const QString code = at(0, "code");
    press(Qt::Key_Return);
    EXPECT_EQ(gone.page, QByteArray("training"));
    EXPECT_EQ(gone.detail.value(u"course"_qs).toLongLong(), course(code).id.value);
}

TEST_F(CoursesViewTest, keeps_its_filter_in_its_place)
{
    view->bar()->year()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(view->bar()->year()->currentText(), u"2025"_qs);
    EXPECT_EQ(view->rows()->count(), 10);
    view->bar()->partners()->setFocus();
    press(Qt::Key_Down);
    const qint64 narrowed = view->rows()->count();
    EXPECT_LT(narrowed, 10);
    const QVariantMap place = view->detail();
    EXPECT_TRUE(view->stepBack()) << "Esc shows all courses";
    EXPECT_EQ(view->rows()->count(), 91);
    open(place);
    EXPECT_EQ(view->rows()->count(), narrowed);
    EXPECT_TRUE(view->stepBack());
    EXPECT_FALSE(view->stepBack());
}

TEST_F(CoursesViewTest, sorts_by_the_heading_clicked)
{
    QHeaderView *head = view->table()->horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(0) + 20, head->height() / 2));
    QApplication::processEvents();
    const QString first = at(0, "code");
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, QPoint(head->sectionViewportPosition(0) + 20, head->height() / 2));
    QApplication::processEvents();
    EXPECT_NE(at(0, "code"), first);
    EXPECT_EQ(at(90, "code"), first);
}

TEST_F(CoursesViewTest, enters_a_course_by_keys_and_goes_to_it)
{
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Code"_qs, u"VN-2026-01"_qs);
    enter(u"Programme"_qs, u"STM-UNSO"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(course(u"VN-2026-01"_qs).id.isNull());
    EXPECT_EQ(gone.detail.value(u"course"_qs).toLongLong(), course(u"VN-2026-01"_qs).id.value);
}

TEST_F(CoursesViewTest, shows_whole_codes)
{
    window.resize(1072, 600);
    QApplication::processEvents();
    const QFontMetrics metrics(view->table()->font());
    for (int row = 0; row < view->rows()->count(); ++row)
        EXPECT_LE(metrics.horizontalAdvance(at(row, "code")) + 30, view->table()->columnWidth(0)) << at(row, "code").toStdString();
}

TEST_F(CoursesViewTest, gives_all_rows_to_a_sheet)
{
    const ListMatter matter = view->table()->matter();
    const SheetRows rows = matter.rows();
    EXPECT_EQ(rows().size(), 91);
    EXPECT_TRUE(rows().isEmpty());
}

TEST_F(CoursesViewTest, shows_a_year_as_bars_that_arrows_walk_and_Enter_opens)
{
    click(view->calendarButton());
    YearCalendar *calendar = view->calendar();
    EXPECT_EQ(calendar->year(), 2025);
    EXPECT_EQ(calendar->count(), 10);
    EXPECT_EQ(counted, u"Courses in 2025: 10"_qs);
    EXPECT_TRUE(calendar->hasFocus());
    EXPECT_EQ(calendar->chosen(), course(u"POL-2025-01"_qs).id);
    press(Qt::Key_Right);
    EXPECT_EQ(calendar->chosen(), course(u"CPTM-2025-1"_qs).id);
    EXPECT_TRUE(calendar->accessibleDescription().startsWith(u"CPTM-2025-1 · "_qs)) << calendar->accessibleDescription().toStdString();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    EXPECT_EQ(gone.detail.value(u"course"_qs).toLongLong(), course(u"CPTM-2025-2"_qs).id.value);
    press(Qt::Key_PageUp);
    EXPECT_EQ(calendar->year(), 2024);
    EXPECT_EQ(view->detail().value(u"calendar_year"_qs), 2024);
    click(calendar->after());
    EXPECT_EQ(calendar->year(), 2025);
}

TEST_F(CoursesViewTest, opens_a_bar_by_a_double_click)
{
    click(view->calendarButton());
    const CourseId wanted = course(u"STM-ENG-4"_qs).id;
    const QRect bar = view->calendar()->barOf(wanted);
    ASSERT_FALSE(bar.isEmpty());
    QTest::mouseClick(view->calendar()->viewport(), Qt::LeftButton, {}, bar.center());
    EXPECT_EQ(view->calendar()->chosen(), wanted);
    QTest::mouseDClick(view->calendar()->viewport(), Qt::LeftButton, {}, bar.center());
    EXPECT_EQ(gone.detail.value(u"course"_qs).toLongLong(), wanted.value);
}

TEST_F(CoursesViewTest, lets_the_calendar_hold_the_filter)
{
    click(view->calendarButton());
    view->bar()->words()->setFocus();
    type(u"cptm"_qs);
    EXPECT_EQ(view->calendar()->count(), 4);
    type(u"zzz"_qs);
    EXPECT_EQ(view->calendar()->count(), 0);
    EXPECT_TRUE(view->calendar()->chosen().isNull());
}

TEST_F(CoursesViewTest, shows_a_hundred_courses_of_a_year_without_one_over_another)
{
    fillYear(2026, 100);
    open({{u"show"_qs, u"calendar"_qs}, {u"calendar_year"_qs, 2026}});
    window.resize(1072, 600);
    QApplication::processEvents();
    YearCalendar *calendar = view->calendar();
    ASSERT_EQ(calendar->count(), 100);
    EXPECT_LE(calendar->lanes(), 22);
    const QList<Course> courses = select<Course>(database(), u"WHERE code LIKE 'YEAR-2026-%' ORDER BY code"_qs);
    for (const Course &one : courses)
        for (const Course &other : courses)
            EXPECT_TRUE(one.id == other.id || !calendar->barOf(one.id).intersects(calendar->barOf(other.id)));
    press(Qt::Key_End);
    EXPECT_TRUE(calendar->viewport()->rect().contains(calendar->barOf(calendar->chosen()))) << "what is chosen is brought into view";
}

} // namespace
} // namespace muster
