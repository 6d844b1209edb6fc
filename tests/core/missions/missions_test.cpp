// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/missions/category.h"
#include "core/missions/gender_target.h"
#include "core/missions/mission.h"
#include "core/missions/rotation.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(Mission, does_not_end_before_it_starts)
{
    Mission mission;
    mission.code = u"UNISFA"_qs;
    mission.startedOn = QDate(2011, 6, 27);
    mission.endedOn = QDate(2011, 6, 26);
    EXPECT_EQ(problemsOf(mission).size(), 1);
    mission.endedOn = mission.startedOn;
    EXPECT_TRUE(problemsOf(mission).isEmpty());
}

TEST(Mission, lies_on_the_globe)
{
    Mission mission;
    mission.code = u"UNISFA"_qs;
    mission.latitude = 90.5;
    mission.longitude = -180.5;
    EXPECT_EQ(problemsOf(mission).size(), 2);
}

TEST(Category, keeps_the_group_as_the_UN_prints_it)
{
    Category category;
    category.unGroup = UnGroup::StaffOfficer;
    const qsizetype at = recordType<Category>().indexOf("un_group");
    EXPECT_EQ(valuesOf(category)[at].toString(), u"Staff Officer"_qs);
    EXPECT_EQ(recordOf<Category>(valuesOf(category)).unGroup, UnGroup::StaffOfficer);
}

TEST(Rotation, has_a_unit_a_number_and_no_negative_strength)
{
    Rotation rotation;
    EXPECT_EQ(problemsOf(rotation).size(), 2);
    rotation.unitId = {1};
    rotation.number = u"3"_qs;
    rotation.strength = -1;
    EXPECT_EQ(problemsOf(rotation).size(), 1);
}

TEST(GenderTarget, is_a_share_of_at_most_a_hundred_percent_or_not_known)
{
    GenderTarget target;
    target.groupCode = u"TROOPS"_qs;
    target.year = 2025;
    EXPECT_TRUE(problemsOf(target).isEmpty());
    target.percent = 100.5;
    EXPECT_EQ(problemsOf(target).size(), 1);
}

} // namespace
} // namespace muster
