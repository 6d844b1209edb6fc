// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/reminders.h"

#include "core/selection/candidacy.h"
#include "tests/ui/procedures/procedures_page_fixture.h"
#include "ui/procedures/due_rows.h"
#include "ui/procedures/due_view.h"

namespace muster {
namespace {

/// One candidate with steps due three days ago, in five days, in twenty and in eighty, and one in two hundred.
class RemindersTest : public ProceduresPageTest {
protected:
    RemindersTest()
    {
        candidacy = select<Candidacy>(database(), QStringLiteral("WHERE stage = 'procedures' ORDER BY id LIMIT 1")).first();
        for (const int days : {-3, 5, 20, 80, 200})
            due(days);
        window->go({"dashboard", {}});
        settle();
    }

    void due(int days)
    {
        const ProcedureStep step = saved(database(), ProcedureStep{.code = QStringLiteral("T%1").arg(days)}, sampleClerk());
        saved(database(), ChecklistItem{.candidacyId = candidacy.id, .stepId = step.id, .dueOn = sampleDay.addDays(days)}, sampleClerk());
    }

    QPushButton *button(const char *name) const { return window->findChild<QPushButton *>(QLatin1String(name)); }

    Candidacy candidacy;
};

TEST_F(RemindersTest, tell_how_many_steps_are_due_in_each_stage)
{
    EXPECT_EQ(button("due-overdue")->text(), u"1 overdue"_qs);
    EXPECT_EQ(button("due-7")->text(), u"1 within 7 days"_qs);
    EXPECT_EQ(button("due-30")->text(), u"2 within 30 days"_qs);
    EXPECT_EQ(button("due-90")->text(), u"3 within 90 days"_qs);
}

TEST_F(RemindersTest, miss_nothing_when_days_were_skipped)
{
    const DueCounts later = dueCounts(database(), sampleDay.addDays(75));
    EXPECT_EQ(later.overdue, 3);
    EXPECT_EQ(later.within7, 1);
    EXPECT_EQ(later.open, 5);
}

TEST_F(RemindersTest, lead_to_the_due_list_by_a_key)
{
    button("due-30")->setFocus();
    press(Qt::Key_Space);
    ASSERT_EQ(window->location().page, "procedures");
    EXPECT_EQ(window->currentPage()->findChild<DueView *>()->rows()->count(), 2);
}

} // namespace
} // namespace muster
