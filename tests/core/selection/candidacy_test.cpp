// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/candidacy.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(Candidacy, begins_as_nominated)
{
    EXPECT_EQ(Candidacy().stage, Stage::Nominated);
    EXPECT_EQ(choicesOf<Stage>().front().code, std::string("nominated"));
}

TEST(Candidacy, is_of_a_person_for_a_mission_in_a_category)
{
    EXPECT_EQ(problemsOf(Candidacy()).size(), 3);
}

TEST(Candidacy, does_not_depart_before_its_nomination)
{
    Candidacy one{.personId = {1}, .missionId = {1}, .categoryId = {1}, .nominatedOn = QDate(2025, 3, 2), .plannedDepartureOn = QDate(2025, 3, 1)};
    ASSERT_EQ(problemsOf(one).size(), 1);
    EXPECT_EQ(problemsOf(one).first().field, u"planned_departure_on"_qs);
    one.plannedDepartureOn = one.nominatedOn;
    EXPECT_TRUE(problemsOf(one).isEmpty());
}

TEST(Candidacy, keeps_its_stage_by_a_code_of_its_own)
{
    QStringList codes;
    for (const Choice &choice : choicesOf<Stage>())
        codes.append(QString::fromLatin1(choice.code));
    EXPECT_EQ(codes.removeDuplicates(), 0);
    EXPECT_EQ(codes.size(), int(Stage::Reserve) + 1);
    EXPECT_FALSE(codes.contains(QString()));
}

} // namespace
} // namespace muster
