// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_chart.h"

#include "ui/charts/value_scale.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {

namespace {

DayData twoYears()
{
    DayData data;
    data.series = {{"male", "men", {}, {}, "man"}, {"female", "women", {}, {}, "woman"}};
    for (int month = 0; month < 24; ++month) {
        const QDate first = QDate(2023, 1, 1).addMonths(month);
        data.days << QDate(first.year(), first.month(), first.daysInMonth());
        data.series[0].values << 100 + month;
        data.series[1].values << 10 + month;
    }
    data.events = {{QDate(2023, 6, 1), "first engineers"}};
    return data;
}

class SeriesChartTest : public testing::Test {
protected:
    SeriesChartTest()
    {
        applyTheme(*qApp, Appearance::Light);
        applyLanguage(*qApp, "en");
        chart.resize(640, 260);
        chart.setData(twoYears());
        chart.show();
        chart.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&chart));
    }

    SeriesChart chart;
    QSignalSpy days{&chart, &SeriesChart::dayActivated};
};

} // namespace

TEST_F(SeriesChartTest, TheKeyboardStartsAtTheNewestDayAndMovesByMonthAndYear)
{
    chart.setFocus();
    EXPECT_EQ(chart.accessibleDescription(), "31 December 2024: 156, 123 men, 33 women");
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_EQ(chart.accessibleDescription(), "30 November 2024: 154, 122 men, 32 women");
    QTest::keyClick(&chart, Qt::Key_Down);
    EXPECT_EQ(chart.accessibleDescription(), "30 November 2023: 130, 110 men, 20 women");
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().first().toDate(), QDate(2023, 11, 30));
}

TEST_F(SeriesChartTest, AClickOpensTheNearestDay)
{
    const auto strip = chart.marks().at(3).area;
    QTest::mouseClick(&chart, Qt::LeftButton, {}, (strip.center() + QPointF(2, 0)).toPoint());
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().first().toDate(), QDate(2023, 4, 30));
}

TEST_F(SeriesChartTest, PointingAtADayShowsItsNumbers)
{
    const auto before = chart.grab().toImage();
    QTest::mouseMove(&chart, chart.marks().at(12).area.center().toPoint());
    EXPECT_TRUE(QTest::qWaitFor([&] { return chart.grab().toImage() != before; }, 1000));
}

TEST_F(SeriesChartTest, AreasAreStackedInTheirColours)
{
    const auto picture = chart.grab().toImage();
    const auto plot = chart.marks().at(12).area;
    QStringList seen;
    for (int y = int(plot.bottom()) - 2; y > plot.top(); --y) {
        const QString colour = picture.pixelColor(int(plot.center().x()), y).name();
        if (seen.isEmpty() || seen.last() != colour)
            seen << colour;
    }
    const auto men = seen.indexOf(theme().colours.men.name());
    const auto women = seen.indexOf(theme().colours.women.name());
    EXPECT_EQ(men, 0);
    EXPECT_GT(women, men);
}

TEST_F(SeriesChartTest, LinesAreDrawnOnePerSeriesWithoutFilling)
{
    auto lines = twoYears();
    lines.form = SeriesForm::Lines;
    chart.setData(lines);
    const auto picture = chart.grab().toImage();
    const auto plot = chart.marks().at(12).area;
    int inked = 0;
    for (int y = int(plot.top()); y < plot.bottom(); ++y)
        inked += picture.pixelColor(int(plot.center().x()), y) == theme().colours.men;
    EXPECT_GT(inked, 0);
    EXPECT_LT(inked, 8);
}

TEST_F(SeriesChartTest, ThePagesDayIsMarked)
{
    const auto before = chart.grab().toImage();
    chart.setDay(QDate(2024, 3, 15));
    const auto marked = chart.grab().toImage();
    EXPECT_NE(before, marked);
    chart.setDay(QDate(1999, 1, 1));
    EXPECT_EQ(before, chart.grab().toImage());
}

TEST_F(SeriesChartTest, TheTableHoldsEveryDay)
{
    const auto lines = chart.table().text().split('\n');
    EXPECT_EQ(lines.first(), "Day\tmen\twomen\tTotal");
    EXPECT_EQ(lines.at(1), "31/01/2023\t100\t10\t110");
    EXPECT_EQ(lines.size(), 26);
}

TEST_F(SeriesChartTest, OneDayIsNoSeries)
{
    DayData one = twoYears();
    one.days.resize(1);
    chart.setData(one);
    EXPECT_TRUE(chart.isEmpty());
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, 100));
    EXPECT_EQ(days.size(), 0);
    EXPECT_FALSE(chart.grab().isNull());
}

TEST(ValueScale, HasRoundWholeSteps)
{
    for (const auto &[highest, steps] :
         {std::pair{283.0, 3.0}, {1.0, 4.0}, {7.0, 3.0}, {195.0, 5.0}, {0.0, 3.0}}) {
        const auto scale = valueScale(highest, steps);
        EXPECT_GE(scale.top, highest);
        EXPECT_GE(scale.step, 1);
        EXPECT_LE(scale.top / scale.step, steps + 1);
        EXPECT_DOUBLE_EQ(scale.top / scale.step, std::round(scale.top / scale.step));
    }
    EXPECT_EQ(valueScale(283, 3).step, 100);
}

} // namespace muster
