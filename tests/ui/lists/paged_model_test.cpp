// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/paged_model.h"

#include "ui/lists/table_view.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {

namespace {

QList<Column> columns()
{
    return {{"name", "Name", Qt::AlignLeft, 200},
            {"born", "Born", Qt::AlignRight, 120},
            {"tours", "Tours", Qt::AlignRight, 80}};
}

class PagedModelTest : public testing::Test {
protected:
    PagedModelTest()
    {
        applyLanguage(*qApp, "en");
        model.setColumns(columns());
    }

    PageSource source(qint64 count)
    {
        const auto rows = [this, count](qint64 offset, int limit) {
            asked << offset;
            QList<QVariantList> page;
            for (qint64 row = offset; row < qMin(count, offset + limit); ++row)
                page << QVariantList{QString("Nguyễn Văn %1").arg(row), QDate(1990, 1, 1).addDays(row % 1000),
                                     row % 5, row};
            return page;
        };
        return {rows, count};
    }

    QString cell(int row, int column) const { return model.index(row, column).data().toString(); }

    PagedModel model;
    QList<qint64> asked;
};

class TableViewTest : public PagedModelTest {
protected:
    TableViewTest()
    {
        applyTheme(*qApp, Appearance::Light);
        view.resize(600, 400);
        view.setPagedModel(&model);
    }

    void show()
    {
        view.show();
        view.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }

    TableView view;
};

} // namespace

TEST_F(PagedModelTest, KeepsTheRulesOfAModel)
{
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSource(source(250));
    model.setCount(300);
    model.setCount(120);
    model.reread();
    model.setSource(source(0));
    model.setColumns({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(PagedModelTest, ReadsOnlyThePagesLookedAt)
{
    model.setSource(source(1000000));
    EXPECT_EQ(model.rowCount(), 1000000);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_EQ(cell(999999, 0), "Nguyễn Văn 999999");
    EXPECT_EQ(cell(999950, 2), "0");
    EXPECT_EQ(asked, QList<qint64>({999900}));
    EXPECT_EQ(model.idOf(5).toLongLong(), 5);
    EXPECT_EQ(asked, QList<qint64>({999900, 0}));
}

TEST_F(PagedModelTest, KeepsTheLastPagesAndForgetsOlderOnes)
{
    model.setSource(source(1000000));
    for (int page = 0; page <= PagedModel::pagesKept; ++page)
        cell(page * PagedModel::pageSize, 0);
    asked.clear();
    cell(PagedModel::pagesKept * PagedModel::pageSize + 1, 0);
    EXPECT_TRUE(asked.isEmpty());
    cell(0, 0);
    EXPECT_EQ(asked, QList<qint64>({0}));
}

TEST_F(PagedModelTest, WritesDaysAndNumbersAsTheLanguageDoes)
{
    model.setSource(source(10));
    EXPECT_EQ(cell(1, 1), "02/01/1990");
    EXPECT_EQ(cell(3, 2), "3");
    EXPECT_EQ(model.index(1, 1).data(PagedModel::ValueRole).toDate(), QDate(1990, 1, 2));
    EXPECT_EQ(cellText(true), "✓");
    EXPECT_EQ(cellText(false), "");
    EXPECT_EQ(cellText(12345), "12,345");
    EXPECT_EQ(cellText(QDate()), "");
}

TEST_F(PagedModelTest, ACountThatComesLaterAddsRows)
{
    auto late = source(500);
    late.count = 100;
    model.setSource(late);
    QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
    model.setCount(500);
    ASSERT_EQ(added.size(), 1);
    EXPECT_EQ(cell(499, 0), "Nguyễn Văn 499");
}

TEST_F(PagedModelTest, RowsTakenAwayMeanwhileAreBlankAndNoCrash)
{
    auto fewer = source(50);
    fewer.count = 80;
    model.setSource(fewer);
    EXPECT_EQ(cell(70, 0), "");
    EXPECT_FALSE(model.idOf(70).isValid());
    EXPECT_FALSE(model.data(QModelIndex(), Qt::DisplayRole).isValid());
}

TEST_F(PagedModelTest, SortingIsAskedOfWhoOwnsTheRows)
{
    QSignalSpy chosen(&model, &PagedModel::sortChosen);
    model.sort(1, Qt::DescendingOrder);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toByteArray(), "born");
}

TEST_F(TableViewTest, ShowsAMillionRowsByReadingTheFirstPages)
{
    model.setSource(source(1000000));
    show();
    view.grab();
    EXPECT_LE(asked.size(), 2);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    view.grab();
    EXPECT_LE(asked.size(), 5);
    EXPECT_GE(asked.last(), 999800);
}

TEST_F(TableViewTest, EnterAndDoubleClickOpenARow)
{
    model.setSource(source(20));
    show();
    QSignalSpy opened(&view, &TableView::opened);
    EXPECT_EQ(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toInt(), 1);
    const auto cell = view.visualRect(model.index(3, 1)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, cell);
    EXPECT_EQ(opened.last().first().toInt(), 3);
}

TEST_F(TableViewTest, CopiesTheChosenRowsAsATableInTheirOrder)
{
    model.setSource(source(20));
    show();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(model.index(4, 0)).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view.visualRect(model.index(2, 0)).center());
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "Name\tBorn\tTours\n"
                                                    "Nguyễn Văn 2\t03/01/1990\t2\n"
                                                    "Nguyễn Văn 4\t05/01/1990\t4\n");
}

TEST_F(TableViewTest, HiddenColumnsAreNotCopied)
{
    model.setSource(source(20));
    show();
    QMenu menu;
    view.fillColumnMenu(menu);
    ASSERT_EQ(menu.actions().size(), 2);
    menu.actions().first()->trigger();
    EXPECT_TRUE(view.isColumnHidden(1));
    view.selectRow(0);
    EXPECT_EQ(view.selectedText(), "Name\tTours\nNguyễn Văn 0\t0\n");
}

TEST_F(TableViewTest, SaysWhatToDoWhenThereIsNoRow)
{
    model.setSource(source(0));
    show();
    const auto blank = view.viewport()->grab().toImage();
    view.setEmptyText("No one fits this filter.");
    EXPECT_NE(blank, view.viewport()->grab().toImage());
    QSignalSpy opened(&view, &TableView::opened);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_EQ(opened.size(), 0);
    EXPECT_EQ(view.selectedText(), "");
}

TEST_F(TableViewTest, AHeadingSortsOnceAndThenTheOtherWay)
{
    model.setSource(source(20));
    QSignalSpy chosen(&model, &PagedModel::sortChosen);
    show();
    EXPECT_EQ(chosen.size(), 0);
    auto *head = view.horizontalHeader();
    const QPoint born(head->sectionViewportPosition(1) + 30, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, born);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, born);
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_NE(chosen.at(0).at(1).value<Qt::SortOrder>(), chosen.at(1).at(1).value<Qt::SortOrder>());
}

TEST_F(TableViewTest, RowsAndHeadingsHaveTheHeightOfTheTheme)
{
    model.setSource(source(3));
    EXPECT_EQ(view.rowHeight(0), Theme::rowHeight);
    EXPECT_EQ(view.columnWidth(0), 200);
    EXPECT_FALSE(view.showGrid());
}

} // namespace muster
