// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/csv.h"
#include "tests/core/base/random_text.h"
#include "tests/core/base/test_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QFileInfo>

namespace muster {
namespace {

QString apart(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

RC_GTEST_PROP(Folding, twice_is_the_same_as_once, ())
{
    const QString once = folded(*anyText());
    RC_ASSERT(folded(once) == once);
}

RC_GTEST_PROP(Folding, does_not_care_how_letters_are_put_together, ())
{
    const QString text = *anyText();
    RC_ASSERT(folded(nfc(text)) == folded(apart(text)));
    RC_ASSERT(folded(text) == folded(apart(text)));
}

TEST(Folding, of_every_single_character_is_settled_after_one_pass)
{
    for (char32_t c = 1; c < 0x110000; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QString once = folded(QString::fromUcs4(&c, 1));
        ASSERT_EQ(folded(once), once) << "U+" << std::hex << uint32_t(c);
    }
}

TEST(Folding, takes_every_letter_that_looks_like_d_with_a_stroke_for_d)
{
    for (const QString &name : {u"Đạt"_qs, u"đạt"_qs, u"Ðạt"_qs, u"ðạt"_qs, u"Ɖạt"_qs, u"DAT"_qs})
        EXPECT_EQ(folded(name), u"dat") << name.toStdString();
}

TEST(Folding, takes_off_all_the_marks_of_vietnamese)
{
    EXPECT_EQ(folded(u"Nguyễn Thị Phượng Ửng"_qs), u"nguyen thi phuong ung");
    EXPECT_EQ(folded(u"ĂÂÊÔƠƯ ắằẳẵặ ấầẩẫậ ỳỵỷỹý"_qs), u"aaeoou aaaaa aaaaa yyyyy");
}

TEST(Folding, makes_one_space_of_spaces_and_punctuation)
{
    EXPECT_EQ(folded(u"  Lê,\u00A0 (Văn)\t«Tám» \n"_qs), u"le van tam");
    EXPECT_EQ(folded(u"...?!"_qs), u"");
}

TEST(Folding, keeps_service_numbers_as_they_are_typed)
{
    EXPECT_EQ(folded(u"QN 150-1576/B"_qs), u"qn 150-1576/b");
    EXPECT_EQ(folded(u"150\u20111576"_qs), u"150-1576") << "a no-break hyphen pasted from a letter";
}

TEST(Folding, agrees_with_the_pairs_of_typed_and_folded_names)
{
    const QString path = QStringLiteral(MUSTER_SOURCE_DIR "/../shared/data/names/folding_pairs.csv");
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "FOLDING PAIRS NOT CHECKED: there is no " << path.toStdString();
    const CsvFile pairs = readCsv(path);
    EXPECT_GE(pairs.rows.size(), 1000);
    for (const CsvRow &pair : pairs.rows)
        EXPECT_EQ(folded(pair.cells[0]), pair.cells[1]) << "row " << pair.number;
}

TEST(Search, finds_as_many_names_as_were_counted)
{
    QStringList names;
    for (const QString &name : linesOf(testData(QStringLiteral("names/composed_names.txt"))))
        names += folded(name);
    const CsvFile counts = readCsv(testData(QStringLiteral("names/search_counts.csv")));
    ASSERT_EQ(names.size(), 2000);
    ASSERT_EQ(counts.rows.size(), 12);
    for (const CsvRow &count : counts.rows) {
        const QStringList words = searchWords(count.cells[0]);
        const auto found = std::count_if(names.begin(), names.end(), [&](const QString &name) {
            return everyWordStartsAWord(words, name);
        });
        EXPECT_EQ(found, count.cells[1].toInt()) << count.cells[0].toStdString();
    }
}

TEST(Search, leaves_out_words_without_a_letter_or_digit)
{
    EXPECT_EQ(searchWords(u" Lê - Văn / 7 "_qs), (QStringList{u"le"_qs, u"van"_qs, u"7"_qs}));
    EXPECT_TRUE(searchWords(u" -- "_qs).isEmpty());
    EXPECT_EQ(writtenWords(u" LÊ - Văn.Ðạt / 7 "_qs), (QStringList{u"lê"_qs, u"văn"_qs, u"đạt"_qs, u"7"_qs}));
}

TEST(Search, needs_every_word_of_the_query_at_the_start_of_a_word)
{
    const QString name = folded(u"Trần Văn Hoà"_qs);
    EXPECT_TRUE(everyWordStartsAWord(searchWords(u"ho tra"_qs), name));
    EXPECT_FALSE(everyWordStartsAWord(searchWords(u"ran"_qs), name));
    EXPECT_FALSE(everyWordStartsAWord(searchWords(u"van minh"_qs), name));
}

TEST(Tidying, makes_all_spaces_plain_and_single)
{
    EXPECT_EQ(tidied(u"\u00A0Lê\u2003 \tVăn\u200B\u3000Tám\uFEFF \n"_qs), u"Lê Văn Tám");
}

TEST(Tidying, puts_look_alikes_right_as_the_vietnamese_letter)
{
    EXPECT_EQ(tidied(u"Ðặng ðức Ɖạt"_qs), u"Đặng đức Đạt");
    EXPECT_EQ(tidied(u"(Ð.Ð)"_qs), u"(Đ.Đ)");
}

TEST(Tidying, leaves_the_icelandic_letter_inside_a_word_alone)
{
    EXPECT_EQ(tidied(u"Guðmundur SIGURÐSSON"_qs), u"Guðmundur SIGURÐSSON");
}

RC_GTEST_PROP(Tidying, twice_is_the_same_as_once, ())
{
    const QString once = tidied(*anyText());
    RC_ASSERT(tidied(once) == once);
    RC_ASSERT(nfc(once) == once);
    RC_ASSERT(!once.contains(u"  "_qs));
}

RC_GTEST_PROP(Tidying, does_not_change_what_a_search_sees_of_words, (const std::vector<bool> &spaces))
{
    QString text = u"Đỗ"_qs;
    for (const bool hard : spaces)
        text += QChar(hard ? 0x00A0 : 0x0020);
    RC_ASSERT(folded(tidied(text + u"Ðức"_qs)) == folded(text + u"Ðức"_qs));
}

TEST(Composing, changes_nothing_but_the_form)
{
    EXPECT_EQ(nfc(u"  Vie\u0323\u0302t  "_qs), u"  Vi\u1EC7t  ");
}

TEST(ControlCharacters, are_told_from_letters_and_spaces)
{
    EXPECT_FALSE(hasControlCharacters(u"Nguyễn Văn\u00A0A"_qs));
    for (const char16_t c : {0x00, 0x07, 0x09, 0x0A, 0x1B, 0x7F, 0x85})
        EXPECT_TRUE(hasControlCharacters(u"a"_qs + QChar(c))) << int(c);
}

} // namespace
} // namespace muster
