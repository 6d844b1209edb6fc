// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lay_out.h"

#include "core/training/timetable.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

constexpr int morning = 8 * 60;
constexpr int noon = 11 * 60 + 30;
constexpr int afternoon = 13 * 60 + 30;
constexpr int evening = 17 * 60;

LayOutPlan week(int days)
{
    LayOutPlan plan{.days = {}, .blocks = {{morning, noon, {}}, {afternoon, evening, {}}}};
    for (int day = 0; day < days; ++day)
        plan.days.append(QDate(2025, 3, 3).addDays(day));
    return plan;
}

LessonToLay lesson(qint64 id, std::optional<int> minutes)
{
    return {{id}, QString::number(id), minutes};
}

QString said(const Session &session)
{
    return QStringLiteral("%1 %2–%3").arg(session.heldOn.toString(u"ddd"_qs).left(3), session.startsAt, endsAt(session));
}

TEST(LayOut, puts_lessons_one_behind_another_with_breaks)
{
    const LaidOut laid = laidOut({lesson(1, 90), lesson(2, 45), lesson(3, {}), lesson(4, 60)}, week(1));
    ASSERT_EQ(laid.sessions.size(), 4);
    EXPECT_EQ(laid.sessions[0].startsAt, u"08:00"_qs);
    EXPECT_EQ(laid.sessions[1].startsAt, u"09:40"_qs) << "behind a break";
    EXPECT_EQ(laid.sessions[2].startsAt, u"10:35"_qs);
    EXPECT_EQ(laid.sessions[2].minutes, 45) << "as usual where its minutes are not known";
    EXPECT_EQ(laid.sessions[3].startsAt, u"13:30"_qs) << "there is no room before noon";
    EXPECT_TRUE(laid.left.isEmpty());
}

TEST(LayOut, goes_on_in_the_next_block_with_a_lesson_longer_than_one)
{
    const LaidOut laid = laidOut({lesson(1, 45), lesson(2, 400)}, week(2));
    ASSERT_EQ(laid.sessions.size(), 4);
    EXPECT_EQ(laid.sessions[1].startsAt, u"08:55"_qs);
    EXPECT_EQ(laid.sessions[1].minutes, 155);
    EXPECT_EQ(laid.sessions[2].minutes, 210) << said(laid.sessions[2]).toStdString();
    EXPECT_EQ(laid.sessions[3].minutes, 35);
    EXPECT_EQ(laid.sessions[3].heldOn, QDate(2025, 3, 4));
}

TEST(LayOut, tells_what_found_no_room_and_all_behind_it)
{
    const LaidOut laid = laidOut({lesson(1, 200), lesson(2, 450), lesson(3, 5)}, week(1));
    ASSERT_EQ(laid.left.size(), 2);
    EXPECT_EQ(laid.left[0].lesson.lesson.value, 2);
    EXPECT_EQ(laid.left[0].minutes, 240);
    EXPECT_EQ(laid.left[1].lesson.lesson.value, 3);
    EXPECT_EQ(laid.left[1].minutes, 5);
}

TEST(LayOut, holds_one_lesson_a_half_day_without_a_curriculum)
{
    const LaidOut laid = laidOutByHalfDays(u"English"_qs, week(2));
    ASSERT_EQ(laid.sessions.size(), 4);
    EXPECT_EQ(laid.sessions[1].startsAt, u"13:30"_qs);
    EXPECT_EQ(laid.sessions[1].minutes, 210);
    EXPECT_EQ(laid.sessions[3].title, u"English"_qs);
}

TEST(LayOut, asks_for_hours_that_can_be)
{
    LayOutPlan plan = week(1);
    EXPECT_EQ(faultOf(plan), QString());
    plan.blocks[1].from = noon - 1;
    EXPECT_FALSE(faultOf(plan).isEmpty()) << "the afternoon begins before the morning ends";
    plan = week(1);
    plan.blocks[0].until = plan.blocks[0].from;
    EXPECT_FALSE(faultOf(plan).isEmpty());
    EXPECT_FALSE(faultOf(week(0)).isEmpty()) << "no day";
}

TEST(LayOut, knows_working_days)
{
    EXPECT_EQ(daysBetween(QDate(2025, 3, 3), QDate(2025, 3, 16), DaysTaken::WorkingDays).size(), 10);
    EXPECT_EQ(daysBetween(QDate(2025, 3, 3), QDate(2025, 3, 16), DaysTaken::AllDays).size(), 14);
    EXPECT_TRUE(daysBetween({}, QDate(2025, 3, 16), DaysTaken::AllDays).isEmpty());
}

LayOutPlan anyPlan()
{
    LayOutPlan plan = week(*rc::gen::inRange(0, 8));
    const int first = *rc::gen::inRange(300, 600);
    const int length = *rc::gen::inRange(10, 300);
    plan.blocks = {{first, first + length, {}}};
    if (*rc::gen::arbitrary<bool>())
        plan.blocks.append({first + length + *rc::gen::inRange(0, 60), first + length + 60 + *rc::gen::inRange(5, 240), {}});
    plan.usualMinutes = *rc::gen::inRange(1, 120);
    plan.breakMinutes = *rc::gen::inRange(0, 30);
    return plan;
}

QList<LessonToLay> anyLessons()
{
    QList<LessonToLay> lessons;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 1; i <= count; ++i)
        lessons.append(lesson(i, *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange(1, 900)) : std::nullopt));
    return lessons;
}

RC_GTEST_PROP(LayOutProperty, no_two_laid_out_lessons_overlap, ())
{
    const LaidOut laid = laidOut(anyLessons(), anyPlan());
    for (qsizetype i = 0; i < laid.sessions.size(); ++i)
        for (qsizetype j = i + 1; j < laid.sessions.size(); ++j)
            RC_ASSERT_FALSE(overlap(laid.sessions[i], laid.sessions[j]));
}

RC_GTEST_PROP(LayOutProperty, every_minute_is_laid_out_or_told_as_left_over, ())
{
    const LayOutPlan plan = anyPlan();
    const QList<LessonToLay> lessons = anyLessons();
    const LaidOut laid = laidOut(lessons, plan);
    for (const LessonToLay &one : lessons) {
        int minutes = 0;
        for (const Session &session : laid.sessions)
            minutes += session.lessonId == one.lesson ? session.minutes.value_or(0) : 0;
        for (const LeftOver &left : laid.left)
            minutes += left.lesson.lesson == one.lesson ? left.minutes : 0;
        RC_ASSERT(minutes == one.minutes.value_or(plan.usualMinutes));
    }
}

RC_GTEST_PROP(LayOutProperty, every_lesson_lies_within_a_block_of_a_day_of_the_plan, ())
{
    const LayOutPlan plan = anyPlan();
    for (const Session &session : laidOut(anyLessons(), plan).sessions) {
        RC_ASSERT(plan.days.contains(session.heldOn));
        const int from = minuteOfDay(session);
        RC_ASSERT(std::any_of(plan.blocks.begin(), plan.blocks.end(), [&](const DayBlock &block) {
            return block.from <= from && from + *session.minutes <= block.until;
        }));
    }
}

RC_GTEST_PROP(LayOutProperty, lessons_are_held_in_their_order, ())
{
    const QList<Session> sessions = laidOut(anyLessons(), anyPlan()).sessions;
    for (qsizetype i = 1; i < sessions.size(); ++i) {
        RC_ASSERT(sessions[i - 1].lessonId <= sessions[i].lessonId);
        RC_ASSERT(std::pair(sessions[i - 1].heldOn, minuteOfDay(sessions[i - 1])) < std::pair(sessions[i].heldOn, minuteOfDay(sessions[i])));
    }
}

} // namespace
} // namespace muster
