// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/programmes_view.h"

#include "core/storage/repository.h"
#include "core/training/component.h"
#include "core/training/lesson.h"
#include "core/training/recognition.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/forms/record_panel.h"
#include "ui/lists/held_table.h"
#include "ui/selection/record_stack.h"
#include "ui/training/curriculum_parts.h"

#include <QPushButton>
#include <QTabBar>

namespace muster {
namespace {

class ProgrammesViewTest : public ViewDeskTest<ProgrammesView> {
protected:
    ProgrammesViewTest() { open({{u"programme"_qs, programme(u"CPTM-2017"_qs).value}}); }

    ProgrammeId programme(const QString &code) const { return select<Programme>(database(), u"WHERE code = ?"_qs, {code}).first().id; }

    void goToPart(int part)
    {
        QTabBar *bar = view->parts()->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(part).center());
        QApplication::processEvents();
    }

    static QString text(const HeldTable *table, int row, int column) { return table->model()->index(row, column).data().toString(); }
};

TEST_F(ProgrammesViewTest, shows_versions_lessons_by_module_and_their_minutes)
{
    EXPECT_EQ(view->versions()->count(), 1);
    EXPECT_EQ(text(view->versions(), 0, 0), u"CPTM-2017/1"_qs);
    EXPECT_EQ(text(view->versions(), 0, 3), u"Valid"_qs);
    EXPECT_EQ(text(view->versions(), 0, 4), u"80 %"_qs);
    EXPECT_EQ(view->parts()->tableOf(recordType<Lesson>())->count(), 27);
    EXPECT_TRUE(view->parts()->sum().contains(u"Whole: 27 lesson"_qs)) << view->parts()->sum().toStdString();
    EXPECT_TRUE(view->parts()->sum().startsWith(u"Module 1: 135 min, minutes of 5"_qs)) << view->parts()->sum().toStdString();
    goToPart(1);
    EXPECT_EQ(view->parts()->sum(), u"Weights together: 100"_qs);
    goToPart(2);
    EXPECT_EQ(text(view->parts()->table(), 0, 0), u"Excellent"_qs);
    EXPECT_TRUE(view->parts()->sum().contains(u"every version"_qs));
}

TEST_F(ProgrammesViewTest, copies_a_version_as_one_change_that_one_key_takes_back)
{
    const int before = changes();
    view->copyButton()->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(changes(), before + 1);
    ASSERT_EQ(view->versions()->count(), 2);
    EXPECT_EQ(text(view->versions(), view->versions()->currentIndex().row(), 0), u"CPTM-2017/1-2"_qs) << "the copy is on show";
    EXPECT_EQ(view->parts()->tableOf(recordType<Lesson>())->count(), 27);
    EXPECT_TRUE(said.contains(u"01/01/2026"_qs)) << said.toStdString();
    takeBack(database(), newest().id, sampleClerk(), {&recordType<Curriculum>(), &recordType<Lesson>(), &recordType<Component>()});
    refresh();
    EXPECT_EQ(view->versions()->count(), 1);
}

TEST_F(ProgrammesViewTest, enters_a_component_of_the_version_by_keys)
{
    goToPart(1);
    view->parts()->table()->setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Name in English"_qs, u"Presentation"_qs);
    enter(u"Weight"_qs, u"20"_qs);
    enter(u"Full mark"_qs, u"50"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(view->records()->isOpen());
    EXPECT_EQ(view->parts()->table()->count(), 2);
    EXPECT_EQ(view->parts()->sum(), u"Weights together: 120"_qs);
    EXPECT_TRUE(view->parts()->table()->hasFocus()) << "the keyboard is on what was entered";
}

TEST_F(ProgrammesViewTest, enters_a_recognition_of_the_programme)
{
    goToPart(3);
    view->parts()->addButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Certificate"_qs, u"UN 2026"_qs);
    enter(u"Valid from"_qs, u"01/03/2026"_qs);
    enter(u"Valid until"_qs, u"28/02/2030"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const auto made = select<Recognition>(database());
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made[0].programmeId, programme(u"CPTM-2017"_qs));
}

TEST_F(ProgrammesViewTest, edits_by_F2_what_the_keyboard_is_on_and_Esc_leads_back)
{
    view->versions()->setFocus();
    press(Qt::Key_F2);
    ASSERT_TRUE(view->records()->isOpen());
    EXPECT_TRUE(view->stepBack());
    EXPECT_FALSE(view->records()->isOpen());
    view->parts()->table()->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(view->records()->isOpen());
    EXPECT_TRUE(view->stepBack());
    EXPECT_FALSE(view->stepBack()) << "at the programmes there is no step left";
}

} // namespace
} // namespace muster
