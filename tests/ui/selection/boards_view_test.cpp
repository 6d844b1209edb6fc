// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/boards_view.h"

#include "core/selection/board_minutes.h"
#include "tests/ui/selection/view_desk.h"
#include "ui/lists/table_view.h"
#include "ui/print/minutes_print.h"
#include "ui/selection/board_ranking_view.h"
#include "ui/selection/board_scores.h"
#include "ui/selection/board_setup.h"
#include "ui/selection/record_stack.h"
#include "ui/selection/short_list.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>

namespace muster {
namespace {

class BoardsViewTest : public ViewDeskTest<BoardsView> {
protected:
    EntryGrid *grid() const { return view->scores()->grid(); }
    ShortList *ranking() const { return view->ranking()->list(); }
    QString ranked(int row, int column) const { return ranking()->view()->model()->index(row, column).data().toString(); }

    void openBoard() { open({{u"board"_qs, some.board.value}}); }

    void callField()
    {
        openBoard();
        view->setup()->callButton()->setFocus();
        press(Qt::Key_Space);
        ASSERT_EQ(view->setup()->candidates()->count(), 5);
    }

    /// Goes to the part by a click on its tab.
    void goToPart(int part)
    {
        QTabBar *bar = view->parts()->tabBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(part).center());
        QApplication::processEvents();
    }

    /// The assessor chosen by keys types a whole sheet, line by line.
    void typeSheet(int assessor, const QList<QStringList> &scores)
    {
        view->scores()->assessor()->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < assessor; ++i)
            press(Qt::Key_Down);
        grid()->setFocus();
        for (int row = 0; row < scores.size(); ++row) {
            grid()->setCurrentIndex(grid()->model()->index(row, 1));
            for (int column = 0; column < scores[row].size(); ++column) {
                type(scores[row][column]);
                press(column + 1 < scores[row].size() ? Qt::Key_Tab : Qt::Key_Return);
            }
        }
    }

    void scoreAll()
    {
        callField();
        goToPart(1);
        for (int assessor = 0; assessor < 3; ++assessor)
            typeSheet(assessor, {{u"5"_qs, u"5"_qs, u"10"_qs}, {u"9"_qs, u"9"_qs, u"18"_qs}, {u"7"_qs, u"7"_qs, u"14"_qs},
                                 {u"7"_qs, u"7"_qs, u"14"_qs}, {u"6"_qs, u"4"_qs, QString::number(9 + assessor)}});
    }

    void closeByKeys()
    {
        view->scores()->closeButton()->setFocus();
        press(Qt::Key_Space);
    }

    void decideOn(const QList<int> &rows, Verdict verdict, const QString &reason)
    {
        ranking()->setFocus();
        auto *marks = ranking()->view()->selectionModel();
        marks->clear();
        for (const int row : rows)
            marks->select(ranking()->view()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QApplication::processEvents();
        view->ranking()->reason()->setFocus();
        type(reason);
        view->ranking()->button(verdict)->setFocus();
        press(Qt::Key_Space);
    }

    QString pdfText(const QString &path) const
    {
        QProcess process;
        process.start(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
        EXPECT_TRUE(process.waitForFinished(30000));
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir folder;
};

TEST_F(BoardsViewTest, sits_a_whole_board_by_keys_from_the_lot_to_the_minutes)
{
    scoreAll();
    EXPECT_TRUE(view->scores()->progress().startsWith(u"all scores are given"_qs)) << view->scores()->progress().toStdString();
    EXPECT_EQ(select<BoardScore>(database()).size(), 45);
    EXPECT_EQ(ranking()->count(), 0) << "no ranking before the scores are closed";
    closeByKeys();
    ASSERT_EQ(ranking()->count(), 5);
    EXPECT_EQ(ranked(0, 0), u"1"_qs);
    EXPECT_EQ(ranked(0, 3), u"90.00"_qs);
    EXPECT_EQ(ranked(1, 0), u"2="_qs);
    EXPECT_EQ(ranked(2, 0), u"2="_qs);
    EXPECT_EQ(ranked(3, 0), u"4"_qs);
    EXPECT_EQ(ranked(4, 0), u"5"_qs);

    const int before = changes();
    decideOn({0}, Verdict::Chosen, {});
    decideOn({1, 2}, Verdict::Reserve, u"equal totals"_qs);
    EXPECT_EQ(changes(), before + 2) << "two rows are decided as one change";
    decideOn({3, 4}, Verdict::PassedOver, {});
    EXPECT_EQ(changes(), before + 2) << "nobody is passed over without a reason";
    EXPECT_TRUE(strip().contains(u"Give the reason"_qs)) << strip().toStdString();
    decideOn({3, 4}, Verdict::PassedOver, u"Others ranked higher"_qs);
    EXPECT_EQ(changes(), before + 3);

    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
        GTEST_SKIP() << "NOT TESTED: pdftotext is not installed; tests/run brings it";
    const QString path = folder.filePath(u"minutes.pdf"_qs);
    view->writeMinutesTo(path, u"en"_qs);
    const QString words = pdfText(path);
    for (const QString &part : {u"Minutes of the selection board"_qs, u"Hội đồng tuyển chọn quan sát viên 2025"_qs, u"2025-UNMISS-2"_qs, u"30/07/2025"_qs, u"Hà Nội"_qs,
                                u"Đại tá Trần Văn Sơn"_qs, u"Nguyễn Hữu Ẩn"_qs, u"Experience"_qs, u"2="_qs, u"90.00"_qs, u"Chosen"_qs, u"Others ranked higher"_qs, u"Signatures"_qs})
        EXPECT_TRUE(words.contains(part)) << part.toStdString() << "\n" << words.left(3000).toStdString();
    for (const CandidacyId one : some.candidacies)
        EXPECT_TRUE(words.contains(find(database(), find(database(), one)->personId)->serviceNo));
}

TEST_F(BoardsViewTest, shows_each_assessor_the_own_sheet_only)
{
    callField();
    goToPart(1);
    typeSheet(0, {{u"8"_qs}});
    EXPECT_EQ(cell(grid(), 0, 1), u"8"_qs);
    view->scores()->assessor()->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(cell(grid(), 0, 1), QString());
    EXPECT_TRUE(view->scores()->progress().endsWith(u"Phạm Thị Hà 1/15 · Đỗ Văn Quý 0/15 · Nguyễn Hữu Ẩn 0/15"_qs)) << view->scores()->progress().toStdString();
    for (int row = 0; row < 5; ++row)
        EXPECT_EQ(cell(grid(), row, 0), QStringLiteral("Candidate %1").arg(row + 1)) << "by number, not by name";
}

TEST_F(BoardsViewTest, refuses_a_score_above_the_full_score_at_its_cell)
{
    callField();
    goToPart(1);
    const int before = changes();
    typeSheet(0, {{u"11"_qs}});
    EXPECT_EQ(changes(), before);
    EXPECT_TRUE(strip().contains(u"Candidate 1, English: 11 lies above the full score, 10."_qs)) << strip().toStdString();
    EXPECT_EQ(cell(grid(), 0, 1), u"11"_qs);
    type(u"10"_qs);
    press(Qt::Key_Return);
    EXPECT_EQ(changes(), before + 1);
    EXPECT_EQ(strip(), QString());
}

TEST_F(BoardsViewTest, ranks_nobody_whose_scores_are_not_all_there)
{
    callField();
    goToPart(1);
    typeSheet(0, {{u"8"_qs, u"8"_qs, u"8"_qs}});
    EXPECT_TRUE(view->scores()->progress().contains(u"missing · "_qs));
    closeByKeys();
    EXPECT_EQ(ranked(0, 0), u"–"_qs);
    EXPECT_EQ(ranked(0, 3), u"not known"_qs);
    goToPart(1);
    EXPECT_FALSE(grid()->model()->flags(grid()->model()->index(0, 1)) & Qt::ItemIsEditable) << "closed scores are not typed over";
}

TEST_F(BoardsViewTest, enters_an_assessor_with_the_board_known)
{
    openBoard();
    view->setup()->newAssessorButton()->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(view->records()->isOpen());
    enter(u"Name"_qs, u"Vũ Thị Mai"_qs);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(view->records()->isOpen());
    EXPECT_EQ(view->setup()->assessors()->count(), 4);
}

TEST_F(BoardsViewTest, takes_the_close_of_the_scores_back)
{
    callField();
    closeScores(database(), some.board, sampleDay, sampleClerk());
    refresh();
    EXPECT_EQ(ranking()->count(), 5);
    takeBack(database(), newest().id, sampleClerk(), {&recordType<Board>()});
    refresh();
    EXPECT_EQ(ranking()->count(), 0);
}

TEST_F(BoardsViewTest, keeps_the_file_that_was_there_when_minutes_cannot_be_written)
{
    openBoard();
    view->writeMinutesTo(folder.filePath(u"no/such/folder.pdf"_qs), u"en"_qs);
    EXPECT_FALSE(strip().isEmpty());
}

} // namespace
} // namespace muster
