// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/percent.h"
#include "core/training/presence.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace muster {
namespace {

using enum AttendanceMark;

TEST(Presence, counts_minutes_and_not_lessons)
{
    const LessonPresence presence = presenceOf({{90, Present}, {45, Absent}, {45, Late}}, ExcusedRule::LeftOut);
    EXPECT_EQ(presence, (LessonPresence{.attended = 135, .counted = 180, .unmarked = 0}));
    EXPECT_EQ(presence.percent(), 75);
}

TEST(Presence, of_no_lesson_at_all_is_not_known)
{
    EXPECT_EQ(presenceOf({}, ExcusedRule::LeftOut).percent(), std::nullopt);
    EXPECT_EQ(presenceOf({{45, None}, {45, None}}, ExcusedRule::AsAbsent), (LessonPresence{.unmarked = 2}));
    EXPECT_EQ(presenceOf({{45, Excused}}, ExcusedRule::LeftOut).percent(), std::nullopt) << "nothing is left to be counted";
}

TEST(Presence, leaves_lessons_nobody_marked_out_and_says_how_many)
{
    const LessonPresence presence = presenceOf({{45, Present}, {45, None}, {45, Absent}, {45, None}}, ExcusedRule::LeftOut);
    EXPECT_EQ(presence.percent(), 50);
    EXPECT_EQ(presence.unmarked, 2);
}

TEST(Presence, takes_an_excused_lesson_as_the_curriculum_says)
{
    const QList<MarkedLesson> lessons{{60, Present}, {60, Absent}, {120, Excused}};
    EXPECT_EQ(presenceOf(lessons, ExcusedRule::LeftOut).percent(), 50);
    EXPECT_EQ(presenceOf(lessons, ExcusedRule::AsPresent).percent(), 75);
    EXPECT_EQ(presenceOf(lessons, ExcusedRule::AsAbsent).percent(), 25);
}

TEST(Presence, reaches_80_percent_with_exactly_that_many_minutes_and_not_with_one_less)
{
    EXPECT_GE(*presenceOf({{480, Present}, {120, Absent}}, ExcusedRule::LeftOut).percent(), 80.0);
    const double close = *presenceOf({{479, Present}, {120, Absent}}, ExcusedRule::LeftOut).percent();
    EXPECT_LT(close, 80.0);
    EXPECT_EQ(roundedDown(close), 79.9);
}

TEST(Percent, is_rounded_down_to_one_decimal)
{
    EXPECT_EQ(roundedDown(79.99), 79.9);
    EXPECT_EQ(roundedDown(99.999), 99.9);
    EXPECT_EQ(roundedDown(80), 80);
    EXPECT_EQ(roundedDown(72.3), 72.3) << "a number that a machine keeps a little too small stays itself";
    EXPECT_EQ(roundedDown(0.1 + 0.2), 0.3);
    EXPECT_EQ(percentText(79.99), u"79.9 %"_qs);
    EXPECT_EQ(percentText(80), u"80 %"_qs);
}

QList<MarkedLesson> anyLessons()
{
    QList<MarkedLesson> lessons;
    const int count = *rc::gen::inRange(1, 60);
    for (int i = 0; i < count; ++i)
        lessons.append({*rc::gen::inRange(1, 240), *rc::gen::element(None, Present, Late, Excused, Absent)});
    return lessons;
}

ExcusedRule anyRule()
{
    return *rc::gen::element(ExcusedRule::LeftOut, ExcusedRule::AsPresent, ExcusedRule::AsAbsent);
}

RC_GTEST_PROP(Presence, never_falls_when_one_more_lesson_is_marked_present, ())
{
    QList<MarkedLesson> lessons = anyLessons();
    const ExcusedRule rule = anyRule();
    const auto before = presenceOf(lessons, rule).percent();
    lessons[*rc::gen::inRange<qsizetype>(0, lessons.size())].mark = Present;
    const auto after = presenceOf(lessons, rule).percent();
    RC_ASSERT(after.has_value());
    RC_ASSERT(*after >= before.value_or(0));
}

RC_GTEST_PROP(Presence, lies_between_0_and_100_percent, ())
{
    const auto percent = presenceOf(anyLessons(), anyRule()).percent();
    RC_ASSERT((percent.value_or(0) >= 0 && percent.value_or(0) <= 100));
}

RC_GTEST_PROP(Presence, is_the_same_in_whatever_order_the_lessons_stand, ())
{
    QList<MarkedLesson> lessons = anyLessons();
    const ExcusedRule rule = anyRule();
    const LessonPresence before = presenceOf(lessons, rule);
    std::reverse(lessons.begin(), lessons.end());
    RC_ASSERT(presenceOf(lessons, rule) == before);
}

RC_GTEST_PROP(Presence, asks_for_a_least_percent_as_whole_numbers_would, ())
{
    const int counted = *rc::gen::inRange(1, 20000);
    const int attended = *rc::gen::inRange(0, counted + 1);
    const int asked = *rc::gen::inRange(0, 1001);
    const LessonPresence presence{.attended = attended, .counted = counted, .unmarked = 0};
    RC_ASSERT((*presence.percent() >= asked / 10.0) == (qint64(attended) * 1000 >= qint64(asked) * counted));
}

} // namespace
} // namespace muster
