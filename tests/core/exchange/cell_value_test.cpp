// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(CellValue, is_a_whole_number_only_when_it_is_figures)
{
    EXPECT_EQ(wholeNumber(u"30"), 30);
    EXPECT_EQ(wholeNumber(u"-1"), -1);
    for (const QString &other : {u""_qs, u"30.0"_qs, u"1e3"_qs, u"+3"_qs, u"0x1F"_qs, u"thirty"_qs, u"99999999999"_qs})
        EXPECT_EQ(wholeNumber(other), std::nullopt) << other.toStdString();
}

TEST(CellValue, is_a_decimal_number_only_with_a_point)
{
    EXPECT_EQ(decimalNumber(u"82.4"), 82.4);
    EXPECT_EQ(decimalNumber(u"98"), 98.0);
    for (const QString &other : {u""_qs, u"82,4"_qs, u"nan"_qs, u"inf"_qs, u"1e5"_qs, u"8.2.4"_qs, u"82 %"_qs})
        EXPECT_EQ(decimalNumber(other), std::nullopt) << other.toStdString();
}

TEST(CellValue, loses_the_apostrophe_that_kept_it_from_being_a_formula_and_no_other)
{
    EXPECT_EQ(cellText(u"'=1+1"_qs), u"=1+1"_qs);
    EXPECT_EQ(cellText(u"''-5"_qs), u"'-5"_qs);
    EXPECT_EQ(cellText(u"'Aisha"_qs), u"'Aisha"_qs);
    EXPECT_EQ(cellText(u"-5"_qs), u"-5"_qs);
}

TEST(CellValue, is_yes_or_no_and_nothing_else)
{
    EXPECT_EQ(yesOrNo(u"yes"), true);
    EXPECT_EQ(yesOrNo(u"no"), false);
    EXPECT_EQ(yesOrNo(u"Y"), std::nullopt);
}

TEST(CellValue, is_composed_and_without_spaces_at_its_ends)
{
    EXPECT_EQ(cellText(u" \u0041\u0309nh "_qs), u"Ảnh"_qs);
    EXPECT_EQ(cellName(u"Nguyễn  Văn   An"_qs), u"Nguyễn Văn An"_qs);
}

TEST(CellValue, of_a_name_keeps_the_line_feed_the_record_refuses)
{
    EXPECT_EQ(cellName(u"An\nBình"_qs), u"An\nBình"_qs);
}

} // namespace
} // namespace muster
