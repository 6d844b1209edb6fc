// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/tour_spans.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace muster {
namespace {

TourSpan span(int person, QDate first, QDate last, int row)
{
    return {{person}, {first, last}, {row + 1000}, row};
}

TourSpans spansOf(const QList<TourSpan> &spans)
{
    TourSpans result;
    for (const TourSpan &span : spans)
        result.add(span);
    result.sort();
    return result;
}

TEST(TourSpans, of_one_person_share_the_day_on_which_one_ends_and_the_next_begins)
{
    const QDate end(2020, 5, 1);
    EXPECT_EQ(spansOf({span(1, end.addDays(-30), end, 2), span(1, end, end.addDays(30), 3)}).overlaps().size(), 1);
    EXPECT_TRUE(spansOf({span(1, end.addDays(-30), end, 2), span(1, end.addDays(1), {}, 3)}).overlaps().isEmpty());
}

TEST(TourSpans, of_two_people_never_overlap)
{
    EXPECT_TRUE(spansOf({span(1, QDate(2020, 1, 1), {}, 2), span(2, QDate(2020, 1, 1), {}, 3)}).overlaps().isEmpty());
}

TEST(TourSpans, that_are_both_in_the_office_are_not_told)
{
    EXPECT_TRUE(spansOf({span(1, QDate(2020, 1, 1), {}, 0), span(1, QDate(2021, 1, 1), {}, 0)}).overlaps().isEmpty());
}

TEST(TourSpans, are_told_by_the_row_of_the_file)
{
    const auto found = spansOf({span(1, QDate(2020, 1, 1), {}, 7), span(1, QDate(2021, 1, 1), QDate(2021, 2, 1), 0)}).overlaps();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().tour.row, 7);
    EXPECT_EQ(found.first().other.row, 0);
}

TEST(TourSpans, are_found_by_person_and_first_day)
{
    const TourSpans spans = spansOf({span(1, QDate(2020, 1, 1), QDate(2020, 6, 1), 2), span(1, QDate(2021, 1, 1), {}, 3)});
    EXPECT_EQ(spans.find({1}, QDate(2021, 1, 1)), TourId{1003});
    EXPECT_TRUE(spans.find({1}, QDate(2021, 1, 2)).isNull());
    EXPECT_TRUE(spans.find({2}, QDate(2021, 1, 1)).isNull());
}

/// Told exactly when some pair overlaps, whatever the order of the rows.
RC_GTEST_PROP(TourSpans, tell_an_overlap_exactly_when_two_spans_share_a_day, ())
{
    const int size = *rc::gen::inRange(1, 8);
    QList<TourSpan> all;
    bool shared = false;
    for (int row = 2; row < size + 2; ++row) {
        const QDate first = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 60));
        const QDate last = *rc::gen::inRange(0, 6) == 0 ? QDate() : first.addDays(*rc::gen::inRange(0, 15));
        const TourSpan next = span(*rc::gen::inRange(1, 3), first, last, row);
        for (const TourSpan &other : all)
            shared = shared || (other.person == next.person && other.days.overlaps(next.days));
        all.append(next);
    }
    RC_ASSERT(!spansOf(all).overlaps().isEmpty() == shared);
}

} // namespace
} // namespace muster
