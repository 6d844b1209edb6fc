// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/evaluation.h"
#include "core/deployment/tour.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Tour tour()
{
    Tour tour;
    tour.personId = {1};
    tour.missionId = {2};
    tour.categoryId = {3};
    tour.arrivedOn = QDate(2018, 10, 1);
    return tour;
}

QString onlyFaultyField(const Tour &tour)
{
    const Problems problems = problemsOf(tour);
    return problems.size() == 1 ? problems.first().field : QStringLiteral("%1 problems").arg(problems.size());
}

TEST(Tour, needs_a_person_a_mission_a_category_and_a_day_of_arrival)
{
    EXPECT_EQ(problemsOf(Tour()).size(), 4);
    EXPECT_TRUE(problemsOf(tour()).isEmpty());
}

TEST(Tour, does_not_end_before_the_day_of_arrival)
{
    Tour odd = tour();
    odd.endedOn = odd.arrivedOn.addDays(-1);
    EXPECT_EQ(onlyFaultyField(odd), u"ended_on"_qs);
    odd.endedOn = odd.arrivedOn;
    EXPECT_TRUE(problemsOf(odd).isEmpty()) << "a tour of one day";
}

TEST(Tour, is_not_planned_to_end_before_the_day_of_arrival)
{
    Tour odd = tour();
    odd.plannedEndOn = odd.arrivedOn.addDays(-1);
    EXPECT_EQ(onlyFaultyField(odd), u"planned_end_on"_qs);
}

TEST(Tour, is_not_extended_to_a_day_before_the_arrival)
{
    Tour odd = tour();
    odd.extendedEndOn = odd.arrivedOn.addDays(-1);
    EXPECT_EQ(onlyFaultyField(odd), u"extended_end_on"_qs);
}

TEST(Tour, may_end_before_or_after_the_planned_day)
{
    Tour other = tour();
    other.plannedEndOn = QDate(2019, 9, 30);
    other.endedOn = QDate(2019, 5, 1);
    EXPECT_TRUE(problemsOf(other).isEmpty());
    other.endedOn = QDate(2020, 5, 1);
    EXPECT_TRUE(problemsOf(other).isEmpty());
}

TEST(Evaluation, belongs_to_a_tour)
{
    EXPECT_EQ(problemsOf(Evaluation()).size(), 1);
}

} // namespace
} // namespace muster
