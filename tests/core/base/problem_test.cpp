// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/base/ids.h"

#include <gtest/gtest.h>

#include <QSet>

namespace muster {
namespace {

TEST(Problems, tell_file_row_and_column_before_the_words)
{
    const Problem problem{{}, u"unknown mission «ABC»"_qs, {u"tours.csv"_qs, 12, u"mission"_qs}};
    EXPECT_EQ(line(problem), u"tours.csv, row 12, column mission: unknown mission «ABC»");
}

TEST(Problems, tell_only_what_is_known_of_the_place)
{
    EXPECT_EQ(line({{}, u"100%1"_qs, {}}), u"100%1");
    EXPECT_EQ(line({u"Rank"_qs, u"is needed"_qs, {}}), u"Rank: is needed");
    EXPECT_EQ(line({{}, u"is empty"_qs, {u"a%1.csv"_qs, 0, {}}}), u"a%1.csv: is empty");
}

TEST(Faults, keep_their_words_in_any_script)
{
    try {
        throw Busy(u"Văn phòng đang bận"_qs);
    } catch (const StorageError &error) {
        EXPECT_EQ(error.words(), u"Văn phòng đang bận");
    }
}

TEST(Faults, that_can_be_mended_carry_every_problem)
{
    const Problems problems{{u"Rank"_qs, u"is needed"_qs, {}}, {u"Born"_qs, u"is needed"_qs, {}}};
    try {
        throw Refused(problems);
    } catch (const Fault &fault) {
        EXPECT_EQ(fault.words(), u"Rank: is needed\nBorn: is needed");
        EXPECT_EQ(dynamic_cast<const Refused &>(fault).problems(), problems);
    }
}

struct Tour;

TEST(Ids, are_told_apart_and_can_be_kept_in_sets)
{
    EXPECT_TRUE(Id<Tour>{}.isNull());
    EXPECT_FALSE(Id<Tour>{3}.isNull());
    EXPECT_LT(Id<Tour>{3}, Id<Tour>{4});
    EXPECT_EQ((QSet<Id<Tour>>{{3}, {4}, {3}}).size(), 2);
}

} // namespace
} // namespace muster
