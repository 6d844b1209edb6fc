// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/granting_view.h"

#include "core/qualification/proposal.h"
#include "core/storage/repository.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/filter_combo.h"
#include "ui/lists/held_table.h"
#include "ui/qualification/due_grants.h"
#include "ui/qualification/proposal_list.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace muster {
namespace {

class GrantingViewTest : public ViewDeskTest<GrantingView> {
protected:
    GrantingViewTest()
    {
        window.addActions(view->actions());
        open({});
        settle();
    }

    void turnTo(int side, GrantingView *shown = nullptr)
    {
        QTest::mouseClick((shown ? shown : view)->sides()->button(side), Qt::LeftButton);
        settle();
    }

    /// Puts the first two rows forward by keys.
    void proposeTwo()
    {
        HeldTable *table = view->due()->table();
        table->setFocus();
        table->selectRow(0);
        press(Qt::Key_Down, Qt::ShiftModifier);
        press(Qt::Key_G, Qt::ControlModifier);
        settle();
    }

    static QString text(const HeldTable *table, int row, int column) { return table->model()->index(row, column).data().toString(); }
};

/// The same office at the desk of another clerk.
struct OtherClerk {
    explicit OtherClerk(const Database &database)
        : office(Office::open(database.address(), {QStringLiteral("Lê Văn Bình"), sampleClerk().at})), desk(office), view(desk)
    {
        desk.now = [] { return sampleClerk().at.addSecs(9000); };
        view.resize(1100, 660);
        view.show();
        view.open({{QStringLiteral("show"), QStringLiteral("waiting")}});
        view.refresh(sampleDay);
    }

    Office office;
    OfficeDesk desk;
    GrantingView view;
};

TEST_F(GrantingViewTest, shows_who_is_due_by_rule_and_how_the_terms_are_met)
{
    ASSERT_GT(view->due()->table()->count(), 2);
    EXPECT_TRUE(view->due()->found()->text().contains(u"Met"_qs)) << view->due()->found()->text().toStdString();
    EXPECT_TRUE(view->due()->proposeButton()->text().startsWith(u"Propose all "_qs));
}

TEST_F(GrantingViewTest, proposes_the_chosen_and_leaves_them_to_somebody_else)
{
    const int due = view->due()->table()->count();
    proposeTwo();
    ASSERT_EQ(select<Proposal>(database()).size(), 2);
    EXPECT_EQ(view->due()->table()->count(), due - 2) << "what waits is due no more";
    EXPECT_EQ(view->sides()->button(1)->text(), u"Waiting (2)"_qs);
    turnTo(1);
    ASSERT_EQ(view->proposals()->table()->count(), 2);
    EXPECT_FALSE(view->proposals()->confirmButton()->isEnabled()) << "nobody confirms what he or she proposed";
    EXPECT_TRUE(view->proposals()->withdrawButton()->isEnabled());
}

TEST_F(GrantingViewTest, another_person_confirms_and_refuses_with_a_reason)
{
    proposeTwo();
    const auto before = select<Qualification>(database()).size();
    OtherClerk binh(database());
    ProposalList *list = binh.view.proposals();
    ASSERT_EQ(list->table()->count(), 2);
    ASSERT_TRUE(list->confirmButton()->isEnabled()) << "the first one is chosen";
    QTest::mouseClick(list->confirmButton(), Qt::LeftButton);
    EXPECT_EQ(select<Qualification>(database()).size(), before + 1);
    EXPECT_TRUE(list->strip()->isVisible()) << "it leads to where certificates are issued";
    ASSERT_EQ(list->table()->count(), 1);
    QTest::mouseClick(list->refuseButton(), Qt::LeftButton);
    ASSERT_TRUE(list->reason()->isVisible());
    list->reason()->setText(u"The course was too long ago"_qs);
    QTest::mouseClick(list->refuseButton(), Qt::LeftButton);
    EXPECT_EQ(list->table()->count(), 0);
    const auto refused = select<Proposal>(database(), u"WHERE state = 'refused'"_qs);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused.first().reason, u"The course was too long ago"_qs);
    EXPECT_EQ(refused.first().decidedBy, u"Lê Văn Bình"_qs);
}

TEST_F(GrantingViewTest, who_proposed_may_take_it_away)
{
    proposeTwo();
    turnTo(1);
    view->proposals()->table()->selectRow(0);
    QTest::mouseClick(view->proposals()->withdrawButton(), Qt::LeftButton);
    EXPECT_EQ(select<Proposal>(database()).size(), 1);
}

TEST_F(GrantingViewTest, of_one_course_and_type_those_are_told_who_cannot_have_it)
{
    const QList<DueCourse> courses = dueCourses(database(), sampleDay);
    ASSERT_FALSE(courses.isEmpty());
    view->open({{u"show"_qs, u"due"_qs}, {u"type"_qs, courses.first().typeId.value}, {u"course"_qs, courses.first().courseId.value}});
    settle();
    const auto passed = casesOfCourse(database(), courses.first().courseId, courses.first().typeId, sampleDay);
    EXPECT_EQ(view->due()->table()->count(), int(passed.size()));
    EXPECT_TRUE(view->stepBack()) << "Esc shows all that is due again";
    EXPECT_TRUE(view->due()->isClear());
}

} // namespace
} // namespace muster
