// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keys.h"
#include "ui/procedures/checklist_view.h"

#include "core/selection/candidacy.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/procedures/departure_panel.h"
#include "ui/procedures/step_panel.h"
#include "ui/shell/date_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace muster {
namespace {

class ChecklistViewTest : public SampleDeskTest {
protected:
    ChecklistViewTest() : view(desk())
    {
        candidacy = select<Candidacy>(database(), QStringLiteral("WHERE planned_departure_on > '2025-08-15' AND stage = 'procedures' ORDER BY id LIMIT 1")).first();
        view.resize(1000, 800);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
        view.turnTo(candidacy.id);
        view.refresh(sampleDay);
    }

    void start()
    {
        ASSERT_TRUE(view.startButton()->isVisible());
        QTest::mouseClick(view.startButton(), Qt::LeftButton);
    }

    QList<ChecklistItem> items() const { return select<ChecklistItem>(database(), QStringLiteral("WHERE candidacy_id = ? ORDER BY id"), {candidacy.id.value}); }
    ChecklistItem item(qint64 id) const { return *find<ChecklistItem>(database(), {id}); }
    HeldTable *steps() const { return view.steps(); }

    /// A row whose step is open, waits for nothing and asks for no evidence.
    int easyRow() const
    {
        for (int row = 0; row < steps()->count(); ++row) {
            const auto text = [&](int column) { return steps()->model()->index(row, column).data().toString(); };
            if (text(5).isEmpty() && text(6).isEmpty() && !text(2).startsWith(u"done"))
                return row;
        }
        return -1;
    }

    Candidacy candidacy;
    ChecklistView view;
};

} // namespace

TEST_F(ChecklistViewTest, is_started_by_one_click_and_stands_by_phase)
{
    start();
    EXPECT_GT(items().size(), 10);
    EXPECT_EQ(steps()->count(), items().size());
    EXPECT_FALSE(view.startButton()->isVisible());
    EXPECT_EQ(steps()->model()->index(0, 0).data().toString(), u"Request"_qs);
    EXPECT_TRUE(view.summary().contains(u"done")) << view.summary().toStdString();
}

TEST_F(ChecklistViewTest, a_step_is_done_by_space_and_enter_and_opened_again)
{
    start();
    const int row = easyRow();
    ASSERT_GE(row, 0);
    const qint64 id = steps()->idAt(row);
    QSignalSpy changed(&view, &ChecklistView::changed);
    steps()->setFocus();
    steps()->choose(id);
    press(Qt::Key_Space);
    ASSERT_TRUE(view.panel()->isVisible());
    press(Qt::Key_Return);
    EXPECT_EQ(item(id).doneOn, sampleDay) << view.panel()->strip()->words().toStdString();
    EXPECT_EQ(changed.count(), 1);
    ASSERT_TRUE(steps()->hasFocus());
    steps()->choose(id);
    press(Qt::Key_R, Qt::ControlModifier);
    EXPECT_FALSE(item(id).doneOn.isValid());
}

TEST_F(ChecklistViewTest, moving_the_departure_says_before_how_many_due_dates_move)
{
    start();
    QDate before;
    for (const ChecklistItem &one : items())
        before = one.dueOn.isValid() && !one.doneOn.isValid() ? one.dueOn : before;
    QPushButton *move = nullptr;
    for (QPushButton *button : view.findChildren<QPushButton *>())
        if (button->text() == u"Move departure…")
            move = button;
    ASSERT_TRUE(move);
    QTest::mouseClick(move, Qt::LeftButton);
    ASSERT_TRUE(view.departure()->day()->edit()->hasFocus());
    QTest::keyClicks(view.departure()->day()->edit(), candidacy.plannedDepartureOn.addDays(10).toString(u"dd/MM/yyyy"));
    press(Qt::Key_Tab);
    EXPECT_TRUE(view.departure()->preview()->text().startsWith(u"Due dates that move with it: ")) << view.departure()->preview()->text().toStdString();
    QTest::mouseClick(view.departure()->applyButton(), Qt::LeftButton);
    EXPECT_EQ(find<Candidacy>(database(), candidacy.id)->plannedDepartureOn, candidacy.plannedDepartureOn.addDays(10));
    EXPECT_TRUE(changeSets(database(), 1).first().head.name.contains(u"due dates")) << changeSets(database(), 1).first().head.name.toStdString();
    EXPECT_FALSE(view.departure()->isVisible());
}

TEST_F(ChecklistViewTest, a_departure_in_the_past_is_refused_in_words)
{
    start();
    view.departure()->begin({candidacy.id}, candidacy.plannedDepartureOn, sampleDay);
    view.departure()->day()->edit()->setFocus();
    view.departure()->day()->edit()->selectAll();
    QTest::keyClicks(view.departure()->day()->edit(), QStringLiteral("01/07/2025"));
    press(Qt::Key_Tab);
    EXPECT_FALSE(view.departure()->strip()->words().isEmpty());
    EXPECT_FALSE(view.departure()->applyButton()->isEnabled());
    EXPECT_EQ(find<Candidacy>(database(), candidacy.id)->plannedDepartureOn, candidacy.plannedDepartureOn);
}

} // namespace muster
