// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/board_view.h"

#include "core/pipeline/move_candidates.h"
#include "core/storage/repository.h"
#include "tests/ui/selection/board_desk.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/selection/exit_bar.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/refusal_box.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace muster {
namespace {

using BoardViewTest = BoardDesk;

} // namespace

TEST_F(BoardViewTest, ShowsEveryCandidateInTheColumnOfTheStageWithTheCountsOfTheSexes)
{
    EXPECT_EQ(view.count(), u"314 candidates"_qs);
    EXPECT_EQ(column(Stage::Nominated)->count(), u"12"_qs);
    EXPECT_EQ(column(Stage::Training)->count(), u"153"_qs);
    EXPECT_EQ(column(Stage::Training)->sexes(), u"20 women, 133 men"_qs);
    EXPECT_TRUE(column(Stage::Deferred)->isFolded());
}

TEST_F(BoardViewTest, FiltersWhileOneTypesAndFoldsMarksAndCapitals)
{
    view.bar()->words()->setFocus();
    type(u"nguyen"_qs);
    EXPECT_EQ(view.count(), u"61 of 314"_qs);
    for (const StageColumn *one : view.board()->columns())
        for (int row = 0; row < one->list()->cards()->rowCount(); ++row)
            EXPECT_TRUE(one->list()->cards()->cardAt(row).searchText.contains(u" nguyen"_qs));
    press(Qt::Key_Escape);
    EXPECT_EQ(view.count(), u"314 candidates"_qs);
}

TEST_F(BoardViewTest, NarrowsToACategoryARotationAndAMinistry)
{
    choose(view.bar()->service(), u"Viet Nam People's Police (Ministry of Public Security)"_qs);
    EXPECT_EQ(view.count(), u"13 of 314"_qs);
    choose(view.bar()->service(), u"All services"_qs);
    choose(view.bar()->rotation(), u"L2FH 7"_qs);
    EXPECT_EQ(view.count(), u"70 of 314"_qs);
    choose(view.bar()->category(), u"UN Military Observer"_qs);
    EXPECT_EQ(view.count(), u"0 of 314"_qs);
}

TEST_F(BoardViewTest, LettersTypedOnACardGoOnInTheFilter)
{
    focusFirst(Stage::Nominated);
    type(u"luu"_qs);
    EXPECT_TRUE(view.bar()->words()->hasFocus());
    EXPECT_EQ(view.bar()->words()->text(), u"luu"_qs);
}

TEST_F(BoardViewTest, ArrowsWalkDownAColumnAndAcrossToTheNext)
{
    focusFirst(Stage::Nominated);
    press(Qt::Key_Down);
    EXPECT_EQ(list(Stage::Nominated)->currentIndex().row(), 1);
    press(Qt::Key_Right);
    EXPECT_TRUE(list(Stage::Selection)->hasFocus());
    EXPECT_EQ(list(Stage::Selection)->currentIndex().row(), 1);
    EXPECT_TRUE(list(Stage::Nominated)->chosen().isEmpty());
    press(Qt::Key_Left);
    EXPECT_TRUE(list(Stage::Nominated)->hasFocus());
}

TEST_F(BoardViewTest, EnterOpensTheCandidate)
{
    QSignalSpy asked(&view, &PageView::goTo);
    const CandidateCard card = focusFirst(Stage::Selection);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().value<Location>().detail.value(u"candidacy"_qs).toLongLong(), card.id.value);
}

TEST_F(BoardViewTest, CtrlRightMovesTheCardToTheNextStageAndUndoBringsItBack)
{
    const CandidateCard card = focusFirst(Stage::Nominated);
    press(Qt::Key_Right, Qt::ControlModifier);
    settle();
    EXPECT_EQ(stageOf(card.id), Stage::Selection);
    EXPECT_EQ(column(Stage::Nominated)->count(), u"11"_qs);
    EXPECT_EQ(column(Stage::Selection)->count(), u"26"_qs);
    EXPECT_TRUE(list(Stage::Nominated)->hasFocus()) << "the work goes on in the column";
    takeBackLast();
    EXPECT_EQ(stageOf(card.id), Stage::Nominated);
    EXPECT_EQ(column(Stage::Nominated)->count(), u"12"_qs);
}

TEST_F(BoardViewTest, ShiftWithTheArrowsChoosesSeveralAndTheyMoveAsOne)
{
    focusFirst(Stage::Nominated);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(list(Stage::Nominated)->chosen().size(), 3);
    const qint64 before = changeSets();
    press(Qt::Key_Right, Qt::ControlModifier);
    settle();
    EXPECT_EQ(column(Stage::Selection)->count(), u"28"_qs);
    EXPECT_EQ(changeSets(), before + 1);
}

TEST_F(BoardViewTest, SpaceGathersCardsThatStandApart)
{
    focusFirst(Stage::Nominated);
    press(Qt::Key_Space);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    const QList<CandidateCard> chosen = list(Stage::Nominated)->chosen();
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen[0].id, list(Stage::Nominated)->cards()->cardAt(0).id);
    EXPECT_EQ(chosen[1].id, list(Stage::Nominated)->cards()->cardAt(2).id);
    press(Qt::Key_Escape);
    EXPECT_EQ(list(Stage::Nominated)->chosen().size(), 1);
}

TEST_F(BoardViewTest, GoingBackAsksForAReasonAndIsDoneWithOne)
{
    const CandidateCard card = focusFirst(Stage::Training);
    press(Qt::Key_Left, Qt::ControlModifier);
    ASSERT_TRUE(view.mover()->isVisible());
    EXPECT_EQ(stageOf(card.id), Stage::Training);
    QTest::mouseClick(view.mover()->moveButton(), Qt::LeftButton);
    EXPECT_EQ(view.mover()->fault(), u"This step asks for a reason."_qs);
    EXPECT_EQ(stageOf(card.id), Stage::Training);
    view.mover()->reasons()->setFocus();
    press(Qt::Key_Down);
    const auto reason = StageReason(view.mover()->reasons()->currentData().toInt());
    EXPECT_NE(reason, StageReason::None);
    view.mover()->note()->setFocus();
    type(u"until the next course"_qs);
    press(Qt::Key_Return);
    settle();
    EXPECT_FALSE(view.mover()->isVisible());
    EXPECT_EQ(stageOf(card.id), Stage::Procedures);
    const QList<StageStep> steps = stepsOf(card.id);
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps[0].reason, reason);
    EXPECT_EQ(steps[0].note, u"until the next course"_qs);
    EXPECT_EQ(steps[0].takenOn, sampleDay);
}

TEST_F(BoardViewTest, ACardIsDraggedToAnotherColumn)
{
    const CandidateCard card = list(Stage::Nominated)->cards()->cardAt(1);
    hold(Stage::Nominated, 1);
    drag(column(Stage::Selection)->list()->viewport(), {40, 60});
    EXPECT_TRUE(view.board()->exits()->isVisible());
    EXPECT_EQ(column(Stage::Selection)->property("target").toString(), u"allowed"_qs);
    letGo(column(Stage::Selection)->list()->viewport(), {40, 60});
    settle();
    EXPECT_EQ(stageOf(card.id), Stage::Selection);
    EXPECT_FALSE(view.board()->exits()->isVisible());
}

TEST_F(BoardViewTest, SeveralChosenCardsAreDraggedAsOne)
{
    focusFirst(Stage::Nominated);
    press(Qt::Key_Down, Qt::ShiftModifier);
    hold(Stage::Nominated, 0);
    drag(column(Stage::Selection)->list()->viewport(), {40, 60});
    EXPECT_TRUE(held()->text().startsWith(u"2 candidates"_qs)) << held()->text().toStdString();
    letGo(column(Stage::Selection)->list()->viewport(), {40, 60});
    settle();
    EXPECT_EQ(column(Stage::Selection)->count(), u"27"_qs);
}

TEST_F(BoardViewTest, ACardDroppedOnAWayOutAsksWhy)
{
    const CandidateCard card = list(Stage::Selection)->cards()->cardAt(0);
    hold(Stage::Selection, 0);
    QLabel *field = view.board()->exits()->fieldOf(Stage::Withdrawn);
    drag(column(Stage::Selection)->list()->viewport(), {40, 90});
    drag(field, field->rect().center());
    letGo(field, field->rect().center());
    ASSERT_TRUE(view.mover()->isVisible());
    EXPECT_EQ(Stage(view.mover()->stages()->currentData().toInt()), Stage::Withdrawn);
    EXPECT_FALSE(view.mover()->reasons()->isHidden());
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.mover()->isVisible());
    EXPECT_EQ(stageOf(card.id), Stage::Selection);
}

TEST_F(BoardViewTest, EscWhileCardsAreHeldLeavesThemWhereTheyWere)
{
    const CandidateCard card = list(Stage::Nominated)->cards()->cardAt(0);
    hold(Stage::Nominated, 0);
    drag(column(Stage::Selection)->list()->viewport(), {40, 60});
    QTest::keyClick(list(Stage::Nominated), Qt::Key_Escape);
    letGo(column(Stage::Selection)->list()->viewport(), {40, 60});
    settle();
    EXPECT_EQ(stageOf(card.id), Stage::Nominated);
    EXPECT_FALSE(view.board()->exits()->isVisible());
}

TEST_F(BoardViewTest, MoveToIsAskedByAKeyForWhatIsChosen)
{
    focusFirst(Stage::Selection);
    press(Qt::Key_M, Qt::ControlModifier);
    ASSERT_TRUE(view.mover()->isVisible());
    EXPECT_GE(view.mover()->stages()->findData(int(Stage::Deferred)), 0);
    EXPECT_GE(view.mover()->stages()->findData(int(Stage::Nominated)), 0);
    EXPECT_LT(view.mover()->stages()->findData(int(Stage::Returned)), 0);
}

TEST_F(BoardViewTest, DeferredStandInTheirOwnColumnWhichUnfolds)
{
    const CandidateCard card = list(Stage::Training)->cards()->cardAt(0);
    move(card, Stage::Deferred, StageReason::DepartureMoved);
    EXPECT_EQ(column(Stage::Deferred)->count(), u"1"_qs);
    QTest::keyClick(view.findChild<FoldedColumn *>(), Qt::Key_Return);
    EXPECT_FALSE(column(Stage::Deferred)->isFolded());
    EXPECT_TRUE(list(Stage::Deferred)->hasFocus());
    EXPECT_EQ(list(Stage::Deferred)->chosen().size(), 1);
}

} // namespace muster
