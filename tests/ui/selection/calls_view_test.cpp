// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/calls_view.h"

#include "core/selection/campaign.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/forms/record_form.h"
#include "ui/lists/table_view.h"
#include "ui/people/people_picker.h"
#include "ui/selection/call_card.h"
#include "ui/selection/passed_over_view.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/short_list.h"
#include "ui/shell/message_strip.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace muster {
namespace {

class CallsViewTest : public ViewDeskTest<CallsView> {
protected:
    Person personAt(int i) const { return *find(database(), some.people[i]); }

    /// The observers' opening stands second, behind all openings.
    void chooseObservers()
    {
        open({{u"call"_qs, some.call.value}});
        view->card()->openings()->setFocus();
        press(Qt::Key_Down);
        ASSERT_EQ(view->card()->openings()->current(), some.observers.id.value);
    }
};

TEST_F(CallsViewTest, shows_the_openings_the_field_and_the_womens_share_of_a_call)
{
    open({{u"call"_qs, some.call.value}});
    EXPECT_EQ(view->calls()->current(), some.call.value);
    EXPECT_EQ(view->card()->openings()->count(), 3) << "all openings, then each";
    EXPECT_EQ(view->card()->field()->count(), 7);
    EXPECT_TRUE(view->card()->shareWords().contains(u"Asked are 23"_qs)) << view->card()->shareWords().toStdString();
    chooseObservers();
    EXPECT_EQ(view->card()->field()->count(), 5) << "an opening narrows the field";
}

TEST_F(CallsViewTest, enters_a_call_and_its_opening_by_keys)
{
    refresh();
    view->takeFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Code"_qs, u"2025-MINUSCA-1"_qs);
    enter(u"Note verbale"_qs, u"NV 77/2025"_qs);
    enter(u"Deadline"_qs, u"1/9/2025"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    const Campaign added = coded<Campaign>(database(), u"2025-MINUSCA-1"_qs);
    EXPECT_EQ(added.deadlineOn, QDate(2025, 9, 1));
    EXPECT_FALSE(view->records()->isOpen());
    EXPECT_EQ(view->calls()->current(), added.id.value) << "the new call is the one shown";
    EXPECT_EQ(view->card()->openings()->view()->emptyText(), u"This call has no opening yet. «New opening» enters what it asks for."_qs);
    view->card()->newOpeningButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->records()->isOpen());
    EXPECT_EQ(view->records()->panel()->form()->row("campaign_id"), nullptr) << "the call is said by the view";
    press(Qt::Key_Escape);
    EXPECT_FALSE(view->records()->isOpen());
}

TEST_F(CallsViewTest, nominates_several_people_by_name_and_number_as_one_change)
{
    chooseObservers();
    view->card()->nominateButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->picker()->edit()->hasFocus());
    for (const int i : {7, 8}) {
        type(personAt(i).serviceNo);
        EXPECT_EQ(view->picker()->found()->count(), 1);
        press(Qt::Key_Return);
    }
    ASSERT_EQ(view->picker()->people(), QList<PersonId>({some.people[7], some.people[8]}));
    press(Qt::Key_Return);
    ASSERT_TRUE(view->picker()->act()->hasFocus());
    press(Qt::Key_Space);
    EXPECT_EQ(view->card()->field()->count(), 7);
    EXPECT_TRUE(newest().name.startsWith(u"Nominate 2"_qs)) << newest().name.toStdString();
    EXPECT_TRUE(said.startsWith(u"2 "_qs)) << said.toStdString();
}

TEST_F(CallsViewTest, tells_in_words_who_is_refused_and_goes_on_without_them)
{
    chooseObservers();
    view->card()->nominateButton()->click();
    QApplication::clipboard()->setText(QStringList{personAt(0).serviceNo, personAt(7).serviceNo, u"nobody"_qs}.join(u'\n'));
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(view->picker()->strip()->words(), u"Nobody has the service number nobody."_qs);
    const int before = changes();
    view->picker()->act()->click();
    EXPECT_TRUE(view->picker()->strip()->words().contains(u"is already a candidate for this place"_qs)) << view->picker()->strip()->words().toStdString();
    EXPECT_EQ(changes(), before);
    for (QPushButton *button : view->picker()->strip()->findChildren<QPushButton *>())
        if (button->text() == u"Leave them out"_qs)
            QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(view->picker()->people(), QList<PersonId>({some.people[7]}));
    view->picker()->act()->click();
    EXPECT_EQ(view->card()->field()->count(), 6);
}

TEST_F(CallsViewTest, says_that_nobody_is_nominated_before_it_asks_where_to_put_the_package)
{
    const Campaign empty = coded<Campaign>(database(), [this] {
        ChangeSet changes(database(), u"Call"_qs, sampleClerk());
        Campaign call{.code = u"2025-EMPTY"_qs};
        changes.save(call);
        changes.commit();
        return call.code;
    }());
    open({{u"call"_qs, empty.id.value}});
    view->card()->packageButton()->click();
    const auto *strip = view->findChild<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(strip->words().startsWith(u"Nobody is on the way for this call"_qs)) << strip->words().toStdString();
}

TEST_F(CallsViewTest, opens_a_candidate_with_enter)
{
    Location to;
    QObject::connect(view, &PageView::goTo, &window, [&to](const Location &place) { to = place; });
    chooseObservers();
    view->card()->field()->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(to.page, "selection");
    EXPECT_EQ(to.detail.value(u"candidacy"_qs).toLongLong(), view->card()->field()->current());
}

TEST_F(CallsViewTest, says_what_to_do_where_nothing_is)
{
    EXPECT_FALSE(view->calls()->view()->emptyText().isEmpty());
    EXPECT_FALSE(view->card()->field()->view()->emptyText().isEmpty());
}

class PassedOverViewTest : public ViewDeskTest<PassedOverView> {};

TEST_F(PassedOverViewTest, tells_who_was_passed_over_and_why_and_finds_as_one_types)
{
    seatCandidates(database(), {some.board, some.candidacies, 5}, sampleClerk());
    closeScores(database(), some.board, sampleDay, sampleClerk());
    const auto seats = select<BoardCandidate>(database(), u"ORDER BY id"_qs);
    decide(database(), some.board, {{seats[0].id, Verdict::PassedOver, u"English below the others"_qs}, {seats[1].id, Verdict::PassedOver, u"No driving licence"_qs}}, sampleClerk());
    refresh();
    view->takeFocus();
    EXPECT_EQ(view->list()->count(), 2);
    type(u"licence"_qs);
    ASSERT_EQ(view->list()->count(), 1);
    press(Qt::Key_Down);
    EXPECT_EQ(view->list()->current(), seats[1].candidacyId.value);
    view->words()->clear();
    view->call()->setCurrentIndex(view->call()->findData(some.assessment.value));
    EXPECT_EQ(view->list()->count(), 0);
}

} // namespace
} // namespace muster
