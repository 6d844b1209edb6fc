// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_likeness.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

NameLikeness like(const char *one, const char *other)
{
    const NameLikeness there = likeness(ComparedName(QString::fromUtf8(one)), ComparedName(QString::fromUtf8(other)));
    EXPECT_EQ(there, likeness(ComparedName(QString::fromUtf8(other)), ComparedName(QString::fromUtf8(one)))) << "in either order";
    return there;
}

TEST(LikenessOfNames, does_not_look_at_marks_and_capitals)
{
    EXPECT_EQ(like("Nguyễn Thị Ánh", "NGUYEN THI ANH"), NameLikeness::Same);
    EXPECT_EQ(like("Đặng Văn Đức", "Ðang Van Duc"), NameLikeness::Same);
}

TEST(LikenessOfNames, knows_another_order_and_one_word_more)
{
    EXPECT_EQ(like("Nguyễn Thị Ánh", "Anh Nguyen Thi"), NameLikeness::OtherOrder);
    EXPECT_EQ(like("Nguyễn Thị Ngọc Ánh", "Nguyễn Thị Ánh"), NameLikeness::OneWordMore);
    EXPECT_EQ(like("Nguyễn Ánh", "Ánh"), NameLikeness::Different) << "one word alone says too little";
}

TEST(LikenessOfNames, forgives_one_letter_in_a_word)
{
    EXPECT_EQ(like("Nguyen Thi Anh", "Nguyen Thi An"), NameLikeness::NearlySpelled) << "missing";
    EXPECT_EQ(like("Nguyen Thi Anh", "Ngyuen Thi Anh"), NameLikeness::NearlySpelled) << "exchanged";
    EXPECT_EQ(like("Nguyen Thi Anh", "Nguyen Thy Anh"), NameLikeness::NearlySpelled) << "wrong";
    EXPECT_EQ(like("Nguyen Thi Anh", "Nguyen Thi Binh"), NameLikeness::Different);
    EXPECT_EQ(like("", "Nguyen"), NameLikeness::Different);
}

TEST(LikenessOfNames, has_among_the_likely_keys_every_name_that_is_like_it)
{
    const QString typed = QStringLiteral("Nguyễn Thị Ánh");
    const QStringList keys = likelyNameKeys(typed);
    for (const char *other : {"nguyen thi anh", "Anh Thi Nguyen", "Nguyen Anh", "Nguyen Thi Ngoc Anh", "Nguyen Thi An", "Ngyuen Thi Anh", "Nguyen Thi Oanh"})
        EXPECT_TRUE(keys.contains(nameKey(QString::fromUtf8(other)))) << other;
    EXPECT_EQ(keys.first(), nameKey(typed));
    EXPECT_LT(keys.size(), 1200);
}

} // namespace
} // namespace muster
