// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/days.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

constexpr int daysOfThreeCenturies = 301 * 365;

QDate sensibleDay()
{
    return QDate(firstSensibleYear, 1, 1).addDays(*rc::gen::inRange(0, daysOfThreeCenturies));
}

DaySpan anySpan()
{
    const QDate first = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 40));
    const int length = *rc::gen::inRange(-3, 20);
    return {first, *rc::gen::arbitrary<bool>() ? first.addDays(length) : QDate()};
}

RC_GTEST_PROP(Days, written_are_read_back_the_same, ())
{
    const QDate day = sensibleDay();
    RC_ASSERT(dayFromIso(isoDay(day)) == day);
    for (const char *form : {"dd/MM/yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-MM-dd"})
        RC_ASSERT(dayTyped(day.toString(QString::fromLatin1(form))) == day);
}

TEST(Days, that_are_not_in_the_calendar_are_refused)
{
    for (const QString &text : {u"2025-02-29"_qs, u"2100-02-29"_qs, u"2024-13-01"_qs, u"2024-00-10"_qs, u"2024-04-31"_qs, u"2024-01-00"_qs})
        EXPECT_FALSE(dayFromIso(text)) << text.toStdString();
    EXPECT_EQ(dayFromIso(u"2024-02-29"), QDate(2024, 2, 29));
    EXPECT_FALSE(dayTyped(u"29/2/2025"));
    EXPECT_FALSE(dayTyped(u"12/31/2025")) << "the day comes before the month";
}

TEST(Days, are_read_strictly)
{
    for (const QString &text : {u""_qs, u"2024-1-05"_qs, u" 2024-01-05"_qs, u"2024-01-05 "_qs, u"20240105"_qs, u"2024/01/05"_qs,
                                 u"2024-01-05T00:00"_qs, u"+024-01-05"_qs, u"２０２４-01-05"_qs, u"2024-0a-05"_qs})
        EXPECT_FALSE(dayFromIso(text)) << text.toStdString();
    for (const QString &text : {u""_qs, u"5/1/24"_qs, u"5/1.2024"_qs, u"5 1 2024"_qs, u"//2024"_qs, u"005/1/2024"_qs, u"5/1/2024/1"_qs,
                                 u"-5/1/2024"_qs, u"2024-1-5"_qs, u"5/1/02024"_qs})
        EXPECT_FALSE(dayTyped(text)) << text.toStdString();
}

TEST(Days, in_years_nobody_means_are_refused)
{
    EXPECT_TRUE(dayFromIso(u"1900-01-01"));
    EXPECT_TRUE(dayFromIso(u"2200-12-31"));
    EXPECT_FALSE(dayFromIso(u"1899-12-31"));
    EXPECT_FALSE(dayFromIso(u"2201-01-01"));
    EXPECT_FALSE(dayTyped(u"1/1/0205"));
}

TEST(Days, typed_may_have_spaces_around_them)
{
    EXPECT_EQ(dayTyped(u"  5/1/2024\u00A0"), QDate(2024, 1, 5));
}

TEST(Days, that_are_unknown_are_written_as_nothing)
{
    EXPECT_EQ(isoDay(QDate()), u"");
}

TEST(MonthEnds, include_both_days_and_the_leap_day)
{
    EXPECT_EQ(monthEnds(QDate(2024, 1, 31), QDate(2024, 3, 31)),
              (QList<QDate>{QDate(2024, 1, 31), QDate(2024, 2, 29), QDate(2024, 3, 31)}));
    EXPECT_EQ(monthEnds(QDate(2025, 2, 1), QDate(2025, 3, 30)), (QList<QDate>{QDate(2025, 2, 28)}));
    EXPECT_EQ(monthEnds(QDate(2100, 2, 1), QDate(2100, 2, 28)), (QList<QDate>{QDate(2100, 2, 28)}));
    EXPECT_EQ(monthEnds(QDate(2023, 12, 15), QDate(2024, 1, 31)).size(), 2);
}

TEST(MonthEnds, of_no_time_are_none)
{
    EXPECT_TRUE(monthEnds(QDate(2024, 3, 31), QDate(2024, 1, 31)).isEmpty());
    EXPECT_TRUE(monthEnds(QDate(2024, 2, 1), QDate(2024, 2, 28)).isEmpty());
    EXPECT_TRUE(monthEnds(QDate(), QDate(2024, 2, 28)).isEmpty());
    EXPECT_TRUE(monthEnds(QDate(2024, 2, 28), QDate()).isEmpty());
}

RC_GTEST_PROP(MonthEnds, are_just_the_days_before_a_first_of_the_month, ())
{
    const QDate from = sensibleDay();
    const QDate to = from.addDays(*rc::gen::inRange(0, 800));
    QList<QDate> expected;
    for (QDate day = from; day <= to; day = day.addDays(1))
        if (day.addDays(1).day() == 1)
            expected += day;
    RC_ASSERT(monthEnds(from, to) == expected);
}

TEST(DaySpan, includes_both_its_ends)
{
    const DaySpan span{QDate(2024, 5, 1), QDate(2024, 5, 3)};
    EXPECT_FALSE(span.contains(QDate(2024, 4, 30)));
    EXPECT_TRUE(span.contains(QDate(2024, 5, 1)));
    EXPECT_TRUE(span.contains(QDate(2024, 5, 3)));
    EXPECT_FALSE(span.contains(QDate(2024, 5, 4)));
    EXPECT_FALSE(span.contains(QDate()));
}

TEST(DaySpan, without_a_last_day_goes_on)
{
    const DaySpan span{QDate(2024, 5, 1), {}};
    EXPECT_TRUE(span.contains(QDate(2199, 1, 1)));
    EXPECT_FALSE(span.contains(QDate(2024, 4, 30)));
}

TEST(DaySpan, that_never_began_holds_no_day)
{
    const DaySpan never{{}, QDate(2024, 5, 1)};
    EXPECT_FALSE(never.contains(QDate(2024, 5, 1)));
    EXPECT_FALSE(never.overlaps({QDate(2020, 1, 1), {}}));
}

RC_GTEST_PROP(DaySpan, overlaps_another_just_when_they_share_a_day, ())
{
    const DaySpan one = anySpan();
    const DaySpan other = anySpan();
    bool share = false;
    for (int i = -5; i < 70; ++i) {
        const QDate day = QDate(2020, 1, 1).addDays(i);
        share = share || (one.contains(day) && other.contains(day));
    }
    RC_ASSERT(one.overlaps(other) == share);
    RC_ASSERT(other.overlaps(one) == share);
}

} // namespace
} // namespace muster
