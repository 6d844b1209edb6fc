// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/outcome_rule.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Curriculum asking(std::optional<double> attendance, std::optional<double> mark)
{
    return {.leastAttendance = attendance, .leastMark = mark};
}

OutcomeFacts facts(int attended, int counted, std::optional<double> mark)
{
    return {.presence = {.attended = attended, .counted = counted, .unmarked = 0}, .mark = {.percent = mark, .missing = {}, .below = {}},
            .state = ParticipantState::Present};
}

const QList<Component> components{{.id = {1}, .nameEn = u"Written test"_qs, .weight = 1.0, .fullMark = 100.0, .passMark = 50.0}};

TEST(OutcomeRule, is_passed_with_exactly_what_is_asked)
{
    EXPECT_EQ(outcomeOf(facts(80, 100, 60.0), asking(80, 60), components), (ToldOutcome{Outcome::Passed}));
}

TEST(OutcomeRule, tells_the_attendance_that_was_not_reached)
{
    EXPECT_EQ(outcomeOf(facts(725, 1000, 90.0), asking(80, 60), components),
              (ToldOutcome{Outcome::Failed, {u"attendance 72.5 %, at least 80 % asked"_qs}}));
    EXPECT_EQ(outcomeOf(facts(7999, 10000, 90.0), asking(80, 60), components),
              (ToldOutcome{Outcome::Failed, {u"attendance 79.9 %, at least 80 % asked"_qs}})) << "shown rounded it would seem to be enough";
}

TEST(OutcomeRule, tells_everything_that_was_not_reached)
{
    OutcomeFacts poor = facts(50, 100, 59.99);
    poor.mark.below = {{1}};
    EXPECT_EQ(outcomeOf(poor, asking(80, 60), components).reasons,
              (QStringList{u"attendance 50 %, at least 80 % asked"_qs, u"mark 59.9 %, at least 60 % asked"_qs,
                           u"Written test below its pass mark, 50"_qs}));
}

TEST(OutcomeRule, fails_with_a_good_whole_mark_when_one_component_was_not_passed)
{
    OutcomeFacts uneven = facts(100, 100, 90.0);
    uneven.mark.below = {{1}};
    EXPECT_EQ(outcomeOf(uneven, asking(80, 60), components).outcome, Outcome::Failed);
}

TEST(OutcomeRule, is_unknown_while_lessons_or_marks_are_missing_and_names_them)
{
    OutcomeFacts open = facts(10, 100, std::nullopt);
    open.presence.unmarked = 3;
    open.mark.missing = {{1}};
    const ToldOutcome told = outcomeOf(open, asking(80, 60), components);
    EXPECT_EQ(told.outcome, Outcome::Unknown) << "even when it could not be a pass any more";
    ASSERT_EQ(told.reasons.size(), 2);
    EXPECT_TRUE(told.reasons[0].contains(u'3'));
    EXPECT_EQ(told.reasons[1], u"no mark in Written test"_qs);
}

TEST(OutcomeRule, is_unknown_when_the_curriculum_asks_for_what_the_course_has_not)
{
    EXPECT_EQ(outcomeOf(facts(0, 0, 90.0), asking(80, {}), {}).outcome, Outcome::Unknown);
    EXPECT_EQ(outcomeOf(facts(100, 100, std::nullopt), asking({}, 60), {}).outcome, Outcome::Unknown);
}

TEST(OutcomeRule, asks_only_what_the_curriculum_sets)
{
    EXPECT_EQ(outcomeOf(facts(1, 100, 90.0), asking({}, 60), components).outcome, Outcome::Passed);
    EXPECT_EQ(outcomeOf(facts(90, 100, 10.0), asking(80, {}), components).outcome, Outcome::Passed);
    EXPECT_FALSE(asksAnything(asking({}, {}), {}));
    EXPECT_TRUE(asksAnything(asking({}, {}), components)) << "a component with a pass mark";
    EXPECT_TRUE(asksAnything(asking(0.0, {}), {}));
}

TEST(OutcomeRule, gives_who_withdrew_after_a_lesson_that_result_and_others_none)
{
    OutcomeFacts gone = facts(10, 100, std::nullopt);
    gone.state = ParticipantState::Withdrawn;
    gone.presence.unmarked = 5;
    EXPECT_EQ(outcomeOf(gone, asking(80, 60), components).outcome, Outcome::Withdrawn);
    EXPECT_TRUE(getsResult(ParticipantState::Withdrawn, true));
    EXPECT_FALSE(getsResult(ParticipantState::Withdrawn, false));
    EXPECT_FALSE(getsResult(ParticipantState::Replaced, true));
    EXPECT_FALSE(getsResult(ParticipantState::Waiting, false));
    EXPECT_FALSE(getsResult(ParticipantState::Invited, false));
    EXPECT_TRUE(getsResult(ParticipantState::Confirmed, false));
}

} // namespace
} // namespace muster
