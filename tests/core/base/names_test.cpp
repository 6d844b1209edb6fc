// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"

#include "core/base/text.h"
#include "tests/core/base/random_text.h"
#include "tests/core/base/test_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace muster {
namespace {

QByteArray keyOf(const QString &fullName)
{
    return nameSortKey(splitVietnamese(fullName));
}

TEST(VietnameseNames, are_split_into_family_middle_and_given)
{
    EXPECT_EQ(splitVietnamese(u"Nguyễn Trâm Mai Dương"_qs), (NameParts{u"Nguyễn"_qs, u"Trâm Mai"_qs, u"Dương"_qs}));
    EXPECT_EQ(splitVietnamese(u"Lê  An"_qs), (NameParts{u"Lê"_qs, {}, u"An"_qs}));
    EXPECT_EQ(splitVietnamese(u" Bình "_qs), (NameParts{{}, {}, u"Bình"_qs}));
    EXPECT_EQ(splitVietnamese(u" "_qs), NameParts());
}

RC_GTEST_PROP(VietnameseNames, come_together_again_as_the_tidied_name, ())
{
    const QString name = *anyText();
    RC_ASSERT(joined(splitVietnamese(name)) == tidied(name));
}

TEST(NameOrder, is_that_of_the_vietnamese_collation_by_given_name_then_family_then_middle)
{
    QStringList names = linesOf(testData(QStringLiteral("names/composed_names.txt")));
    const QStringList expected = linesOf(testData(QStringLiteral("names/composed_names_sorted.txt")));
    ASSERT_EQ(names.size(), 2000);
    ASSERT_NE(names, expected);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return keyOf(a) < keyOf(b); });
    EXPECT_EQ(names, expected);
}

TEST(NameOrder, puts_a_shorter_given_name_first_whatever_follows_it)
{
    EXPECT_LT(keyOf(u"Vũ Yên An"_qs), keyOf(u"Bùi Anh"_qs));
}

TEST(NameOrder, puts_the_letter_with_a_stroke_after_d_and_tones_in_the_vietnamese_order)
{
    EXPECT_LT(keyOf(u"Lê Duy"_qs), keyOf(u"Lê Đan"_qs));
    EXPECT_LT(keyOf(u"Lê Đan"_qs), keyOf(u"Lê Em"_qs));
    const QStringList tones{u"ma"_qs, u"mà"_qs, u"mả"_qs, u"mã"_qs, u"má"_qs, u"mạ"_qs};
    for (qsizetype i = 1; i < tones.size(); ++i)
        EXPECT_LT(collationKey(tones[i - 1]), collationKey(tones[i])) << tones[i].toStdString();
}

RC_GTEST_PROP(NameOrder, does_not_care_how_letters_are_put_together, ())
{
    const QString text = *anyText();
    RC_ASSERT(collationKey(text) == collationKey(text.normalized(QString::NormalizationForm_D)));
}

RC_GTEST_PROP(NameOrder, keys_hold_no_zero_byte_within_a_part, ())
{
    const QString text = *anyText();
    RC_ASSERT(!collationKey(text).contains('\0'));
    RC_ASSERT(nameSortKey({text, text, text}).count('\0') == 2);
}

TEST(NameOrder, handles_a_name_longer_than_any_real_one)
{
    const QString name(5000, QChar(0x1EC7));
    EXPECT_LT(collationKey(name), collationKey(name + u"a"_qs));
    const QByteArray key = collationKey(name);
    EXPECT_TRUE(nameSortKey({name, {}, name}) == key + '\0' + key + '\0' + collationKey({}));
}

} // namespace
} // namespace muster
