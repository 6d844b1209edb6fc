// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedures/decisions_view.h"

#include "core/procedures/decision_on.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_panel.h"
#include "ui/procedures/decide_view.h"
#include "ui/selection/candidate_filter_bar.h"

#include <QLineEdit>

namespace muster {
namespace {

class DecisionsViewTest : public ProceduresPageTest {
protected:
    DecisionsViewTest() { go("decisions"); }

    DecisionsView *view() const { return page->decisions(); }
    HeldTable *list() const { return view()->decisions(); }
    RecordForm *form() const { return view()->decide()->form(); }

    void fill(const char *column, const QString &text)
    {
        form()->row(column)->editor()->control()->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }

    qint64 toursWithNumber(const QString &number) const
    {
        return database().rows(QStringLiteral("SELECT count(*) FROM tour WHERE decision_no = ?"), {number})[0][0].toLongLong();
    }
};

} // namespace

TEST_F(DecisionsViewTest, numbers_on_tours_without_a_decision_come_first_and_begin_its_record)
{
    ASSERT_GT(list()->count(), 0);
    EXPECT_EQ(cell(list(), 0, "kind"), u"not recorded yet"_qs);
    const QString number = cell(list(), 0, "number");
    EXPECT_EQ(cell(list(), 0, "tours").toLongLong(), toursWithNumber(number));
    clickRow(list(), 0);
    EXPECT_EQ(view()->people()->count(), toursWithNumber(number));
    EXPECT_EQ(view()->panel()->form()->row("number")->editor()->value().toString(), number);
    EXPECT_FALSE(view()->panel()->form()->isEdited()) << "nothing was typed yet";
}

TEST_F(DecisionsViewTest, one_decision_is_recorded_for_many_candidates_at_once)
{
    click(view()->forManyButton());
    settle();
    ASSERT_TRUE(view()->decide()->isVisible());
    fill("kind", u"State President's decision"_qs);
    fill("number", u"88/QĐ-CTN"_qs);
    fill("signed_on", u"01/07/2025"_qs);
    fill("signer", u"The President"_qs);
    HeldTable *candidates = view()->decide()->candidates();
    ASSERT_GT(candidates->count(), 3);
    candidates->setFocus();
    candidates->choose(candidates->idAt(0));
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    EXPECT_EQ(view()->decide()->ticked().size(), 2);
    view()->decide()->bar()->words()->setText(u"zzzz"_qs);
    settle();
    EXPECT_EQ(view()->decide()->ticked().size(), 2) << "a tick stays while the filter changes";
    press(Qt::Key_S, Qt::ControlModifier);
    const auto made = select<Decision>(database(), QStringLiteral("WHERE number = '88/QĐ-CTN'"));
    ASSERT_EQ(made.size(), 1) << view()->decide()->findChild<MessageStrip *>()->words().toStdString() << window->messages()->words().toStdString();
    EXPECT_EQ(select<DecisionOn>(database(), QStringLiteral("WHERE decision_id = ?"), {made.first().id.value}).size(), 2);
    EXPECT_TRUE(lastChange().contains(u"2 candidates")) << lastChange().toStdString();
    EXPECT_TRUE(list()->isVisible());
    EXPECT_EQ(list()->chosen(), made.first().id.value) << "the new decision is the one on show";
    EXPECT_EQ(view()->people()->count(), 2);
    view()->people()->setFocus();
    view()->people()->choose(1);
    press(Qt::Key_Delete);
    EXPECT_EQ(view()->people()->count(), 1);
}

TEST_F(DecisionsViewTest, a_decision_for_nobody_is_not_recorded)
{
    click(view()->forManyButton());
    settle();
    fill("kind", u"State President's decision"_qs);
    fill("number", u"89/QĐ-CTN"_qs);
    fill("signed_on", u"01/07/2025"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(select<Decision>(database(), QStringLiteral("WHERE number = '89/QĐ-CTN'")).isEmpty());
    EXPECT_TRUE(view()->decide()->isVisible());
    for (int times = 0; times < 3; ++times)
        press(Qt::Key_Escape);
    EXPECT_TRUE(list()->isVisible()) << "Esc takes back what is typed, closes what was said, and leaves";
}

} // namespace muster
