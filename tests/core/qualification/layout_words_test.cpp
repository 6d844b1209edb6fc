// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_words.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

const CertificateWords words{{u"holder.name"_qs, u"Nguyễn Văn Đạt"_qs}, {u"holder.rank_vi"_qs, u"Thiếu tá"_qs}, {u"holder.service_no"_qs, QString()},
                             {u"course.code"_qs, u"7*[a] **{number}**"_qs}};

TEST(LayoutWords, fill_in_fields)
{
    EXPECT_EQ(filledText(u"{holder.rank_vi} {holder.name}!"_qs, words), u"Thiếu tá Nguyễn Văn Đạt!"_qs);
}

TEST(LayoutWords, are_bold_and_slanted_between_stars)
{
    const QList<WordRun> expected{{u"Số / "_qs},
                                  {u"No. "_qs, LayoutWeight::Regular, LayoutSlant::Italic},
                                  {u"Nguyễn Văn Đạt"_qs, LayoutWeight::Bold, LayoutSlant::Italic},
                                  {u" và"_qs, LayoutWeight::Bold, LayoutSlant::Upright}};
    EXPECT_EQ(filledRuns(u"Số / *No. **{holder.name}* và**"_qs, words), expected);
}

TEST(LayoutWords, take_the_words_of_fields_as_they_are)
{
    EXPECT_EQ(filledRuns(u"[khóa {course.code}]"_qs, words), (QList<WordRun>{{u"khóa 7*[a] **{number}**"_qs}}));
}

TEST(LayoutWords, leave_out_what_stands_in_brackets_with_an_empty_field)
{
    EXPECT_EQ(filledText(u"{holder.name}[ · số hiệu {holder.service_no}][ · {holder.rank_vi}]"_qs, words), u"Nguyễn Văn Đạt · Thiếu tá"_qs);
    EXPECT_EQ(filledText(u"[{holder.rank_vi} {holder.service_no}]x"_qs, words), u"x"_qs) << "one empty field is enough";
    EXPECT_EQ(filledText(u"[sic] a] [b"_qs, words), u"[sic] a] [b"_qs) << "no field: nothing but brackets";
}

TEST(LayoutWords, leave_out_lines_without_words)
{
    EXPECT_EQ(filledText(u"a\n{holder.service_no}\n[x {holder.service_no}]\nb"_qs, words), u"a\nb"_qs);
    EXPECT_EQ(filledText(u"a\n\nb"_qs, words), u"a\n\nb"_qs) << "an empty line of the template is wanted";
    EXPECT_EQ(filledText(u"Số hiệu: {holder.service_no}"_qs, words), u"Số hiệu: "_qs);
}

TEST(LayoutWords, are_composed)
{
    EXPECT_EQ(filledText(u"Đo\u0323c"_qs, {}), u"Đọc"_qs);
}

TEST(LayoutWords, name_their_fields)
{
    EXPECT_EQ(fieldsNamed(u"{a} [b {c.d}] {} {e"_qs), (QStringList{u"a"_qs, u"c.d"_qs, QString(u""_qs)}));
}

} // namespace
} // namespace muster
