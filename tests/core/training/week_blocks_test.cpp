// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/week_blocks.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

const QDate monday(2025, 8, 4);

TimetableRow lesson(QDate day, const QString &from, int minutes)
{
    TimetableRow row;
    row.session.heldOn = day;
    row.session.startsAt = from;
    row.session.minutes = minutes;
    return row;
}

TEST(WeekBlocks, share_the_width_only_where_lessons_overlap)
{
    const QList<TimetableRow> rows{lesson(monday, u"08:00"_qs, 90), lesson(monday, u"09:00"_qs, 60), lesson(monday, u"09:30"_qs, 30),
                                   lesson(monday, u"10:00"_qs, 60), lesson(monday.addDays(1), u"08:00"_qs, 60)};
    const QList<WeekBlock> blocks = blocksOf(rows, monday);
    ASSERT_EQ(blocks.size(), 4);
    EXPECT_EQ(blocks[0].lanes, 2);
    EXPECT_EQ(blocks[1].lane, 1);
    EXPECT_EQ(blocks[2].lane, 0) << "the first lane is free again";
    EXPECT_EQ(blocks[2].lanes, 2);
    EXPECT_EQ(blocks[3].lanes, 1) << "begins when all others have ended";
}

TEST(WeekBlocks, take_the_usual_hours_and_as_many_more_as_lessons_ask)
{
    EXPECT_EQ(hoursOf({}).from, 480);
    const HourSpan span = hoursOf({lesson(monday, u"06:30"_qs, 45), lesson(monday, u"18:30"_qs, 45)});
    EXPECT_EQ(span.from, 360);
    EXPECT_EQ(span.until, 1200);
}

TEST(WeekBlocks, show_a_weekend_where_it_has_a_lesson)
{
    EXPECT_EQ(weekDays({lesson(monday, u"08:00"_qs, 45)}, monday.addDays(2)).size(), 5);
    EXPECT_EQ(weekDays({lesson(monday.addDays(5), u"08:00"_qs, 45)}, monday).size(), 7);
    EXPECT_EQ(mondayOf(monday.addDays(6)), monday);
}

} // namespace
} // namespace muster
