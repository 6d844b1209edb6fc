// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/qualification_page.h"

#include "tests/ui/people/sample_desk.h"
#include "ui/office_window.h"
#include "ui/qualification/qualification_place.h"
#include "ui/qualification/types_view.h"
#include "ui/selection/record_stack.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QTest>

namespace muster {
namespace {

class QualificationPageTest : public SampleDeskTest {
protected:
    QualificationPageTest()
    {
        window = std::make_unique<MainWindow>(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay}));
        window->resize(1280, 800);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    QualificationPage *page() { return qobject_cast<QualificationPage *>(window->currentPage()); }

    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        settle();
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(QualificationPageTest, stands_after_training_and_opens_the_view_a_place_names)
{
    press(Qt::Key_6, Qt::ControlModifier);
    ASSERT_TRUE(page());
    window->go(qualificationPlace(u"types"_qs));
    settle();
    EXPECT_EQ(page()->tabs()->currentId(), u"types"_qs);
    EXPECT_EQ(page()->detail().value(u"view"_qs), u"types"_qs);
}

TEST_F(QualificationPageTest, the_keys_of_the_page_reach_the_view_and_the_help_tells_them)
{
    window->go(qualificationPlace(u"types"_qs));
    settle();
    auto *types = qobject_cast<TypesView *>(page()->section());
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(types->records()->isOpen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(types->records()->isOpen());
    QStringList told;
    for (const QAction *action : page()->actionsHere())
        told << action->text();
    EXPECT_TRUE(told.contains(u"Edit the record"_qs)) << told.join(u", "_qs).toStdString();
}

} // namespace
} // namespace muster
