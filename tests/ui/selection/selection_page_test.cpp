// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/selection_page.h"

#include "core/storage/repository.h"
#include "tests/ui/people/sample_desk.h"
#include "ui/lists/paged_model.h"
#include "ui/lists/table_view.h"
#include "ui/office_window.h"
#include "ui/people/candidacies_tab.h"
#include "ui/people/person_place.h"
#include "ui/selection/board_view.h"
#include "ui/selection/candidate_filter_bar.h"
#include "ui/selection/candidate_head.h"
#include "ui/selection/candidate_list_view.h"
#include "ui/selection/candidate_rows.h"
#include "ui/selection/candidate_view.h"
#include "ui/selection/move_panel.h"
#include "ui/selection/selection_place.h"
#include "ui/selection/stage_board.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

namespace muster {
namespace {

/// The window over the sample office, at the page of selection.
class SelectionPageTest : public SampleDeskTest {
protected:
    SelectionPageTest() : window(officeWindow(desk(), {.language = QStringLiteral("en"), .today = sampleDay}))
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        go({"selection", {}});
    }

    void go(const Location &place)
    {
        window.go(place);
        settle();
    }

    SelectionPage *page() const { return qobject_cast<SelectionPage *>(window.currentPage()); }
    BoardView *board() const { return page()->findChild<BoardView *>(); }
    /// Goes there first where it is not on show.
    CandidateListView *list()
    {
        if (!page()->findChild<CandidateListView *>() || !page()->findChild<CandidateListView *>()->isVisible())
            go(selectionPlace(u"list"_qs));
        return page()->findChild<CandidateListView *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    QString cell(int row, int column) { return list()->rows()->model()->index(row, column).data().toString(); }
    Stage stageOf(CandidacyId id) const { return find<Candidacy>(database(), id)->stage; }

    MainWindow window;
};

} // namespace

TEST_F(SelectionPageTest, OpensOnTheBoardAndAKeyLeadsToIt)
{
    ASSERT_TRUE(page());
    EXPECT_EQ(page()->title(), u"Selection"_qs);
    EXPECT_TRUE(board()->isVisible());
    go({"people", {}});
    QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(page());
}

TEST_F(SelectionPageTest, BackLeadsFromACandidateToTheBoardWithItsFilter)
{
    board()->bar()->words()->setText(u"luu"_qs);
    const CandidateCard card = board()->board()->column(Stage::Nominated)->list()->cards()->cardAt(0);
    board()->board()->column(Stage::Nominated)->list()->setFocus();
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page()->title(), card.fullName);
    EXPECT_EQ(page()->candidate()->id(), card.id);
    window.back();
    settle();
    ASSERT_TRUE(board()->isVisible());
    EXPECT_EQ(board()->bar()->words()->text(), u"luu"_qs);
    window.forward();
    settle();
    EXPECT_EQ(page()->candidate()->id(), card.id);
}

TEST_F(SelectionPageTest, EscLeadsFromACandidateBackToTheView)
{
    list();
    const CandidacyId id = list()->rows()->cardAt(3).id;
    go(candidatePlace(id));
    press(Qt::Key_Escape);
    settle();
    EXPECT_TRUE(page()->findChild<CandidateListView *>()->isVisible());
}

TEST_F(SelectionPageTest, TheListShowsThoseOnTheWayAndIsSortedByItsHeadings)
{
    EXPECT_EQ(list()->count(), u"314 candidates"_qs);
    list()->table()->sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(cell(0, 0), u"Dương Anh An"_qs);
    list()->table()->sortByColumn(2, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, 2), u"Qualified"_qs);
    list()->table()->sortByColumn(5, Qt::DescendingOrder);
    EXPECT_EQ(cell(0, 5), u"16/12/2025"_qs);
}

TEST_F(SelectionPageTest, TheListIsNarrowedToAStageAndByTyping)
{
    QComboBox *stage = list()->bar()->stage();
    stage->setCurrentIndex(stage->findText(u"Qualified"_qs));
    EXPECT_EQ(list()->count(), u"20 of 314"_qs);
    list()->bar()->words()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"nguyen van viet"_qs);
    EXPECT_EQ(list()->count(), u"1 of 314"_qs);
    press(Qt::Key_Return);
    settle();
    EXPECT_EQ(page()->title(), u"Nguyễn Văn Việt Diễn"_qs);
}

TEST_F(SelectionPageTest, ChosenRowsOfTheListAreMovedTogether)
{
    database().change(u"UPDATE requirement SET needed_for = 'deployed'"_qs);
    QComboBox *stage = list()->bar()->stage();
    stage->setCurrentIndex(stage->findText(u"Nominated"_qs));
    list()->table()->setFocus();
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<CandidateCard> chosen = list()->chosen();
    ASSERT_EQ(chosen.size(), 2);
    press(Qt::Key_M, Qt::ControlModifier);
    MovePanel *mover = list()->mover();
    ASSERT_TRUE(mover->isVisible());
    mover->stages()->setCurrentIndex(mover->stages()->findData(int(Stage::Selection)));
    QTest::mouseClick(mover->moveButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(stageOf(chosen[0].id), Stage::Selection);
    EXPECT_EQ(stageOf(chosen[1].id), Stage::Selection);
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(stageOf(chosen[0].id), Stage::Nominated);
    EXPECT_EQ(stageOf(chosen[1].id), Stage::Nominated);
}

TEST_F(SelectionPageTest, ThePersonsTabOfCandidaciesLeadsToTheCandidate)
{
    const Candidacy one = select<Candidacy>(database(), u"ORDER BY id LIMIT 1"_qs).first();
    Location place = personPlace(one.personId);
    place.detail.insert(u"tab"_qs, u"candidacies"_qs);
    go(place);
    QTest::mouseClick(window.findChild<CandidaciesTab *>()->openButton(), Qt::LeftButton);
    settle();
    ASSERT_TRUE(page());
    EXPECT_EQ(page()->candidate()->id(), one.id);
}

TEST_F(SelectionPageTest, ACandidacyThatIsGoneIsSaidSo)
{
    go(candidatePlace({999999}));
    EXPECT_EQ(page()->candidate()->name(), QString());
    EXPECT_FALSE(page()->candidate()->advanceButton()->isEnabled());
}

} // namespace muster
