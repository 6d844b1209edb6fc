// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/last_day.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

QualificationType lasting(QualificationTerm term, std::optional<int> months = {})
{
    return {.term = term, .validityMonths = months};
}

TEST(LastDayOf, is_the_day_before_the_months_are_full)
{
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::Months, 36), QDate(2018, 8, 26)), QDate(2021, 8, 25));
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::Months, 24), QDate(2024, 2, 29)), QDate(2026, 2, 27));
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::Months, 1), QDate(2025, 1, 31)), QDate(2025, 2, 27));
}

TEST(LastDayOf, is_the_end_of_the_year_in_which_the_months_end)
{
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ToYearEnd, 24), QDate(2025, 7, 1)), QDate(2027, 12, 31));
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ToYearEnd, 12), QDate(2025, 1, 1)), QDate(2025, 12, 31)) << "full on the last day of the year";
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ToYearEnd, 12), QDate(2025, 1, 2)), QDate(2026, 12, 31));
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ToYearEnd, 0), QDate(2025, 1, 1)), QDate(2025, 12, 31)) << "the year of the grant";
}

TEST(LastDayOf, is_none_for_ever_and_as_long_as_another)
{
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ForEver), QDate(2025, 7, 1)), QDate());
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::ForEver, 12), QDate(2025, 7, 1)), QDate());
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::AsLongAs, 12), QDate(2025, 7, 1)), QDate());
    EXPECT_EQ(lastDayOf(lasting(QualificationTerm::Months, 12), {}), QDate());
}

TEST(ExtendedBy, goes_on_as_if_granted_on_the_day_after)
{
    EXPECT_EQ(extendedBy(QDate(2021, 8, 25), 12), QDate(2022, 8, 25));
    EXPECT_EQ(extendedBy(QDate(2025, 6, 30), 8), QDate(2026, 2, 28));
    EXPECT_EQ(extendedBy({}, 12), QDate());
}

TEST(RenewalDays, run_from_months_before_the_end_to_the_end_of_the_grace)
{
    const DaySpan days = renewalDays({.renewalMonths = 6, .graceDays = 90}, QDate(2025, 12, 31));
    EXPECT_EQ(days, (DaySpan{QDate(2025, 6, 30), QDate(2026, 3, 31)}));
    EXPECT_TRUE(renewalDays({}, QDate(2025, 12, 31)).contains(QDate(2020, 1, 1))) << "at any time";
    EXPECT_FALSE(renewalDays({}, QDate(2025, 12, 31)).contains(QDate(2026, 1, 1))) << "without grace";
    EXPECT_FALSE(renewalDays({}, {}).contains(QDate(2026, 1, 1))) << "what does not end needs none";
}

RC_GTEST_PROP(LastDayOf, to_the_end_of_the_year_is_never_shorter_than_the_months, ())
{
    const QDate granted = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 3000));
    const int months = *rc::gen::inRange(1, 121);
    const QDate rolling = lastDayOf(lasting(QualificationTerm::Months, months), granted);
    const QDate yearEnd = lastDayOf(lasting(QualificationTerm::ToYearEnd, months), granted);
    RC_ASSERT(rolling >= granted);
    RC_ASSERT(yearEnd >= rolling);
    RC_ASSERT(yearEnd.year() == rolling.year());
    RC_ASSERT(yearEnd.addDays(1).dayOfYear() == 1);
}

} // namespace
} // namespace muster
