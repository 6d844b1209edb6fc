// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_bar.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(BarOfWork, shows_itself_only_when_the_work_takes_long_and_can_be_given_up)
{
    WorkBar bar;
    bar.resize(400, 40);
    bar.show();
    const auto ticket = bar.begin(QStringLiteral("Comparing…"), 200);
    EXPECT_FALSE(bar.giveUpButton()->isVisible());
    EXPECT_TRUE(ticket->goesOn(50));
    QTRY_COMPARE_WITH_TIMEOUT(bar.giveUpButton()->isVisible(), true, 3000);
    QTRY_COMPARE_WITH_TIMEOUT(bar.findChild<QProgressBar *>()->value(), 50, 1000);
    QTest::mouseClick(bar.giveUpButton(), Qt::LeftButton);
    EXPECT_FALSE(ticket->goesOn(60));
    bar.end();
    EXPECT_FALSE(bar.giveUpButton()->isVisible());
    EXPECT_FALSE(bar.isWorking());
}

TEST(BarOfWork, gives_up_the_work_before_when_another_begins)
{
    WorkBar bar;
    const auto first = bar.begin({}, 10);
    const auto second = bar.begin({}, 10);
    EXPECT_FALSE(first->goesOn(1));
    EXPECT_TRUE(second->goesOn(1));
}

} // namespace
} // namespace muster
