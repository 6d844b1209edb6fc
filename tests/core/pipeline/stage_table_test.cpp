// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stage_table.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

using enum Stage;

const QList<Stage> way{Nominated, Selection, Procedures, Training, Qualified, Deployed, Returned};
const QList<Stage> ends{NotSelected, Withdrawn, Failed};
const QList<Stage> exits{NotSelected, Withdrawn, Failed, Deferred, Reserve};

TEST(StageTable, has_one_line_for_each_stage_in_their_order)
{
    ASSERT_EQ(stageTable().size(), qsizetype(choicesOf<Stage>().size()));
    for (qsizetype i = 0; i < stageTable().size(); ++i)
        EXPECT_EQ(stageTable()[i].stage, Stage(i));
}

TEST(StageTable, leads_forward_to_every_later_stage_up_to_the_departure)
{
    for (qsizetype from = 0; from < 5; ++from)
        for (qsizetype to = from + 1; to < 6; ++to)
            EXPECT_EQ(wayOf(way[from], way[to]), StageWay::Forward);
}

TEST(StageTable, leads_home_only_from_the_mission)
{
    for (Stage from : way)
        EXPECT_EQ(wayOf(from, Returned).has_value(), from == Deployed);
    EXPECT_EQ(wayOf(Deployed, Returned), StageWay::Forward);
}

TEST(StageTable, leads_back_to_every_earlier_stage)
{
    for (qsizetype from = 1; from < way.size(); ++from)
        for (qsizetype to = 0; to < from; ++to)
            EXPECT_EQ(wayOf(way[from], way[to]), StageWay::Back);
}

TEST(StageTable, lets_everybody_off_the_way_before_the_departure_and_nobody_after)
{
    for (Stage from : way)
        for (Stage exit : exits)
            EXPECT_EQ(wayOf(from, exit) == StageWay::Out, from < Deployed);
}

TEST(StageTable, leads_from_an_end_back_for_a_mistake_and_for_nothing_else)
{
    for (Stage end : ends) {
        EXPECT_EQ(wayOf(end, Selection), StageWay::Back);
        EXPECT_EQ(reasonsFor(end, Selection), QList<StageReason>{StageReason::Mistake});
        EXPECT_FALSE(wayOf(end, Deployed));
    }
}

TEST(StageTable, lets_those_who_were_deferred_or_held_in_reserve_resume_before_the_departure)
{
    for (Stage from : {Deferred, Reserve}) {
        EXPECT_EQ(wayOf(from, Training), StageWay::Resume);
        EXPECT_FALSE(wayOf(from, Deployed));
        EXPECT_TRUE(reasonsFor(from, Training).isEmpty());
    }
}

TEST(StageTable, asks_a_reason_for_every_step_but_those_forward_and_onto_the_way_again)
{
    for (const StageLine &line : stageTable()) {
        for (Stage to : line.forward)
            EXPECT_TRUE(reasonsFor(line.stage, to).isEmpty());
        for (Stage to : line.back + line.out) {
            EXPECT_FALSE(reasonsFor(line.stage, to).isEmpty());
            EXPECT_FALSE(reasonsFor(line.stage, to).contains(StageReason::None));
        }
    }
}

TEST(StageTable, has_no_step_from_a_stage_to_itself)
{
    for (const StageLine &line : stageTable())
        EXPECT_FALSE(wayOf(line.stage, line.stage));
}

} // namespace
} // namespace muster
