// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/share_bars.h"

#include "ui/charts/key_figure.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {

TEST(ShareBars, TellInWordsWhetherTheTargetIsMet)
{
    ShareBars bars;
    bars.resize(360, 200);
    bars.setRows({{"troops", "Troops", 0.134, 0.15, {}},
                  {"observers", "Observers", 1.0 / 3, 0.25, "7 of 21"},
                  {"police", "Police", {}, 0.3, {}},
                  {"all", "All", 0.162, {}, {}}});
    QStringList words;
    for (const auto &mark : bars.marks())
        words << QString(mark.words).replace(QChar(QChar::Nbsp), ' ');
    EXPECT_EQ(words, QStringList({"Troops: 13.4 % · 1.6 points short, target 15 %",
                                  "Observers: 33.3 % ✓ met, target 25 %, 7 of 21",
                                  "Police: nobody deployed, target 30 %", "All: 16.2 %"}));
}

TEST(ShareBars, AShareJustAtItsTargetIsMet)
{
    ShareBars bars;
    bars.resize(360, 80);
    bars.setRows({{"troops", "Troops", 0.15, 0.15, {}}});
    EXPECT_TRUE(bars.marks().first().words.contains("met"));
}

TEST(ShareBars, OpenTheirRow)
{
    ShareBars bars;
    bars.resize(360, 80);
    bars.setRows({{"troops", "Troops", 0.134, 0.15, {}}});
    QSignalSpy opened(&bars, &ChartView::activated);
    QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.marks().first().area.center().toPoint());
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first(), QVariantList({"troops", ""}));
}

TEST(KeyFigure, OpensByClickEnterAndSpace)
{
    KeyFigure figure;
    figure.setFigure({"Women", "46", "16.2 %", "target for 2028: 15 %"});
    figure.resize(figure.sizeHint());
    QSignalSpy opened(&figure, &QAbstractButton::clicked);
    QTest::mouseClick(&figure, Qt::LeftButton);
    QTest::keyClick(&figure, Qt::Key_Return);
    QTest::keyClick(&figure, Qt::Key_Space);
    EXPECT_EQ(opened.size(), 3);
}

TEST(KeyFigure, IsReadAloudWithItsCaptionNumbersAndNote)
{
    KeyFigure figure;
    figure.setFigure({"Women", "46", "16.2 %", "below the target", Tone::Warning});
    auto *accessible = QAccessible::queryAccessibleInterface(&figure);
    ASSERT_TRUE(accessible);
    EXPECT_EQ(accessible->text(QAccessible::Name), "Women: 46, 16.2 %");
    EXPECT_EQ(accessible->text(QAccessible::Description), "below the target");
    EXPECT_EQ(accessible->role(), QAccessible::Button);
}

TEST(KeyFigure, GrowsWithWordsThatWrap)
{
    KeyFigure figure;
    figure.setFigure({"Papers that run out before the tour ends", "31", {}, "12 steps are overdue by now"});
    EXPECT_GT(figure.heightForWidth(150), figure.heightForWidth(400));
}

} // namespace muster
