// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/card.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace muster {

namespace {

ChartData strength()
{
    return {{"unisfa", "unmiss", "minusca", "eutm"},
            {"UNISFA", "UNMISS", "MINUSCA", "EUTM RCA"},
            {{"male", "men", {}, {173, 55, 9, 1}, "man"}, {"female", "women", {}, {22, 19, 5, 0}, "woman"}}};
}

class BarChartTest : public testing::Test {
protected:
    BarChartTest()
    {
        applyTheme(*qApp, Appearance::Light);
        chart.setTitle("Strength by mission");
        chart.setCategoryHeading("Mission");
        chart.resize(560, 220);
        chart.setData(strength());
        chart.show();
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
        chart.setFocus();
    }

    const ChartMark &current() const { return chart.marks().at(chart.currentMark()); }

    BarChart chart;
    QSignalSpy opened{&chart, &ChartView::activated};
};

} // namespace

TEST_F(BarChartTest, TellsEveryPartAndEveryRowInWords)
{
    QStringList words;
    for (const auto &mark : chart.marks())
        words << mark.words;
    EXPECT_EQ(words, QStringList(
                         {"UNISFA: 173 men of 195", "UNISFA: 22 women of 195",
                          "UNISFA: 195 (173 men, 22 women)", "UNMISS: 55 men of 74", "UNMISS: 19 women of 74",
                          "UNMISS: 74 (55 men, 19 women)", "MINUSCA: 9 men of 14", "MINUSCA: 5 women of 14",
                          "MINUSCA: 14 (9 men, 5 women)", "EUTM RCA: 1 man of 1", "EUTM RCA: 1 (1 man)"}));
}

TEST_F(BarChartTest, PartsAreAsLongAsTheirNumbersAndStayInside)
{
    const auto &marks = chart.marks();
    EXPECT_NEAR(marks.at(0).area.width() / marks.at(3).area.width(), 173.0 / 55, 0.1);
    for (const auto &mark : marks)
        EXPECT_TRUE(QRectF(chart.rect()).adjusted(-1, -1, 1, 1).contains(mark.area))
            << qPrintable(mark.words);
}

TEST_F(BarChartTest, IsDrawnInTheColoursOfTheTheme)
{
    const auto picture = chart.grab().toImage();
    const auto at = [&](int mark) {
        return picture.pixelColor((chart.marks().at(mark).area.topLeft() + QPointF(5, 5)).toPoint());
    };
    EXPECT_EQ(at(0), theme().colours.men);
    EXPECT_EQ(at(1), theme().colours.women);
}

TEST_F(BarChartTest, ArrowKeysWalkTheMarksAndEnterOpensOne)
{
    EXPECT_EQ(current().words, "UNISFA: 173 men of 195");
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(current().words, "UNMISS: 19 women of 74");
    EXPECT_EQ(chart.accessibleDescription(), "UNMISS: 19 women of 74");
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first(), QVariantList({"unmiss", "female"}));
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Space);
    EXPECT_EQ(opened.last(), QVariantList({"unmiss", ""}));
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(current().words, "EUTM RCA: 1 (1 man)");
}

TEST_F(BarChartTest, TheKeyboardsMarkIsRinged)
{
    const auto before = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_NE(before, chart.grab().toImage());
}

TEST_F(BarChartTest, AClickOpensThePartTheRowOrTheName)
{
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.marks().at(1).area.center().toPoint());
    EXPECT_EQ(opened.last(), QVariantList({"unisfa", "female"}));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.marks().at(2).area.center().toPoint());
    EXPECT_EQ(opened.last(), QVariantList({"unisfa", ""}));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(40, int(chart.marks().at(3).area.center().y())));
    EXPECT_EQ(opened.last(), QVariantList({"unmiss", ""}));
    const auto before = opened.size();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(540, 215));
    EXPECT_EQ(opened.size(), before);
}

TEST_F(BarChartTest, ScreenReadersReadItMarkByMark)
{
    auto *accessible = QAccessible::queryAccessibleInterface(&chart);
    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->role(), QAccessible::Chart);
    EXPECT_EQ(accessible->text(QAccessible::Name), "Strength by mission");
    ASSERT_EQ(accessible->childCount(), 11);
    EXPECT_EQ(accessible->child(1)->text(QAccessible::Name), "UNISFA: 22 women of 195");
    EXPECT_EQ(accessible->indexOfChild(accessible->child(1)), 1);
    EXPECT_TRUE(accessible->child(0)->state().focused);
}

TEST_F(BarChartTest, CopiesItsTable)
{
    chart.copyTable();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "Mission\tmen\twomen\tTotal\n"
                                                    "UNISFA\t173\t22\t195\n"
                                                    "UNMISS\t55\t19\t74\n"
                                                    "MINUSCA\t9\t5\t14\n"
                                                    "EUTM RCA\t1\t0\t1\n");
}

TEST_F(BarChartTest, SavesPicturesThatAreLightAndTitled)
{
    applyTheme(*qApp, Appearance::Dark);
    const QTemporaryDir folder;
    ASSERT_TRUE(chart.savePng(folder.filePath("chart.png")));
    ASSERT_TRUE(chart.saveSvg(folder.filePath("chart.svg")));
    const QImage picture(folder.filePath("chart.png"));
    EXPECT_GE(picture.width(), 2 * 720);
    EXPECT_EQ(picture.pixelColor(2, 2), QColor(Qt::white));
    QFile drawing(folder.filePath("chart.svg"));
    ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(drawing.readAll());
    for (const auto *word : {"Strength by mission", "UNISFA", "173", "women", "1 (1 man)"})
        EXPECT_TRUE(text.contains(word)) << word;
    EXPECT_TRUE(text.contains("0b5394"));
    applyTheme(*qApp, Appearance::Light);
}

TEST_F(BarChartTest, IsPrintedOnOnePageAcrossWhenItIsWide)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("chart.pdf");
    {
        QPdfWriter paper(path);
        chart.resize(900, 300);
        chart.printOn(paper);
        EXPECT_EQ(paper.pageLayout().orientation(), QPageLayout::Landscape);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("/Type /Page\n"), 1);
}

TEST_F(BarChartTest, SaysWhenAPictureCannotBeWritten)
{
    EXPECT_FALSE(chart.savePng("/no/such/folder/chart.png"));
    EXPECT_FALSE(chart.saveSvg("/no/such/folder/chart.svg"));
}

TEST_F(BarChartTest, AnEmptyChartHasNoMarksAndSurvivesEveryKey)
{
    chart.setEmptyText("No tours are recorded yet.");
    const auto blank = chart.grab().toImage();
    chart.setData({});
    EXPECT_TRUE(chart.marks().isEmpty());
    EXPECT_NE(blank, chart.grab().toImage());
    for (const auto key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Home, Qt::Key_Return})
        QTest::keyClick(&chart, key);
    EXPECT_EQ(opened.size(), 0);
    EXPECT_FALSE(chart.image(1).isNull());
}

TEST_F(BarChartTest, ANarrowChartTellsTheTotalRatherThanCutWords)
{
    chart.resize(280, 220);
    for (const auto &mark : chart.marks())
        EXPECT_LE(mark.area.right(), 282) << qPrintable(mark.words);
}

TEST(Card, GivesAChartItsTitleAndAMenuToCopySaveAndPrint)
{
    Card card("Strength");
    auto *chart = new BarChart;
    card.setContent(chart);
    EXPECT_EQ(chart->title(), "Strength");
    card.setTitle("Strength today");
    EXPECT_EQ(chart->accessibleName(), "Strength today");
    QMenu menu;
    chart->addExports(menu);
    QStringList texts;
    for (const auto *action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    EXPECT_EQ(texts, QStringList({"Copy picture", "Copy table", "Save as PNG…", "Save as SVG…", "Print…"}));
}

} // namespace muster
