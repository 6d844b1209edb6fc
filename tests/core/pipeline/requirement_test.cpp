// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/requirement.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Requirement row(RequirementKind kind)
{
    return {.setId = {1}, .key = "KEY", .kind = kind};
}

TEST(Requirement, of_every_kind_says_what_it_cannot_be_without)
{
    for (size_t kind = 0; kind < choicesOf<RequirementKind>().size(); ++kind)
        EXPECT_EQ(problemsOf(row(RequirementKind(kind))).size(), 1) << choicesOf<RequirementKind>()[kind].code;
}

TEST(Requirement, is_whole_with_what_its_kind_asks)
{
    Requirement paper = row(RequirementKind::PaperLasts);
    paper.documentTypeId = {1};
    EXPECT_TRUE(problemsOf(paper).isEmpty());
    paper.kind = RequirementKind::TestPassed;
    EXPECT_EQ(problemsOf(paper).value(0).field, "test_kind_id") << "a paper is no test";
}

TEST(Requirement, is_for_a_stage_on_the_way)
{
    Requirement paper = row(RequirementKind::PaperLasts);
    paper.documentTypeId = {1};
    paper.neededFor = Stage::Withdrawn;
    EXPECT_EQ(problemsOf(paper).value(0).field, "needed_for");
}

TEST(Requirement, has_its_ends_in_order)
{
    Requirement age = row(RequirementKind::AgeBetween);
    age.numberLeast = 50;
    age.numberMost = 25;
    EXPECT_EQ(problemsOf(age).value(0).field, "number_most");
}

} // namespace
} // namespace muster
