// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guard.h"

#include "ui/shell/message_strip.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace muster {

namespace {

class GuardTest : public testing::Test {
protected:
    QWidget form;
    MessageStrip strip{&form};
    QWidget field{&form};
};

} // namespace

TEST_F(GuardTest, TellsWhetherTheWorkWasDone)
{
    bool done = false;
    EXPECT_TRUE(attempt(&field, [&] { done = true; }));
    EXPECT_TRUE(done);
    EXPECT_TRUE(strip.isHidden());
}

TEST_F(GuardTest, ShowsAFaultInTheStripOfTheForm)
{
    EXPECT_FALSE(attempt(&field, [] { throw Fault("Thiếu tên của người này."); }));
    EXPECT_FALSE(strip.isHidden());
    EXPECT_EQ(strip.words(), "Thiếu tên của người này.");
    EXPECT_EQ(strip.tone(), Tone::Error);
}

TEST_F(GuardTest, ShowsWhatNobodyForesawToo)
{
    EXPECT_FALSE(attempt(&field, [] { throw std::out_of_range("at: 3"); }));
    EXPECT_TRUE(strip.words().contains("at: 3"));
}

TEST_F(GuardTest, TheNearestStripIsTheOne)
{
    QWidget inner(&form);
    MessageStrip own(&inner);
    QWidget box(&inner);
    EXPECT_EQ(stripFor(&box), &own);
    EXPECT_EQ(stripFor(&field), &strip);
    QWidget alone;
    EXPECT_EQ(stripFor(&alone), nullptr);
    EXPECT_FALSE(attempt(&alone, [] { throw Fault("Nobody sees this."); }));
}

TEST_F(GuardTest, TheStripIsReadAloudWithItsKind)
{
    strip.say(Tone::Warning, "Two papers run out this week.");
    EXPECT_EQ(strip.accessibleName(), "Warning: Two papers run out this week.");
}

TEST_F(GuardTest, TheCloseButtonTakesTheStripAway)
{
    strip.say(Tone::Info, "12 people were imported.");
    QSignalSpy closed(&strip, &MessageStrip::closed);
    QTest::mouseClick(strip.findChild<QToolButton *>(), Qt::LeftButton);
    EXPECT_TRUE(strip.isHidden());
    EXPECT_EQ(closed.size(), 1);
}

} // namespace muster
