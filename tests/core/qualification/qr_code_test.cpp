// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/qualification/qr_code.h"
#include "core/qualification/qr_reader.h"
#include "tests/core/qualification/drawn_code.h"
#include "tests/core/qualification/signed_papers.h"
#include "tests/support/print_qt.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <QFile>

namespace muster {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double dotsOf36mmAt150 = 36.0 / 25.4 * 150;

TEST(QrCode, gives_every_vietnamese_name_back_letter_for_letter)
{
    QFile names(QStringLiteral(MUSTER_TEST_DATA "/names/composed_names.txt"));
    ASSERT_TRUE(names.open(QFile::ReadOnly));
    const QStringList all = QString::fromUtf8(names.readAll()).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GT(all.size(), 300);
    for (qsizetype i = 0; i < all.size(); i += 20) {
        const QString text = all.mid(i, 20).join(u'\n');
        EXPECT_THAT(qrTextsIn(drawn(qrCode(text), {.dotSize = 2})), ElementsAre(text));
    }
}

RC_GTEST_PROP(QrCode, of_a_signed_paper_is_read_at_150_dots_per_inch, (const SignedContent &content))
{
    const QString text = signedText(content, officeKey().unlocked);
    const QrCode code = qrCode(text);
    RC_ASSERT(qrTextsIn(drawn(code, {.dotSize = dotsOf36mmAt150 / code.side, .degrees = double(*rc::gen::inRange(-10, 10))})) == QStringList{text});
}

TEST(QrCode, of_the_longest_text_is_read_at_150_dots_per_inch)
{
    QString text;
    while (text.toUtf8().size() < longestQrText - 2)
        text += QStringLiteral("ệ");
    const QrCode code = qrCode(text);
    EXPECT_THAT(qrTextsIn(drawn(code, {.dotSize = dotsOf36mmAt150 / code.side})), ElementsAre(text));
}

TEST(QrCode, of_nothing_or_of_too_much_is_refused)
{
    EXPECT_THROW(qrCode({}), Refused);
    EXPECT_THROW(qrCode(QString(longestQrText + 1, u'x')), Refused);
    EXPECT_GT(qrCode(QString(longestQrText, u'x')).side, 0);
}

TEST(QrReader, reads_a_code_that_is_turned_slanted_or_pale)
{
    const QString text = signedText(paper(), officeKey().unlocked);
    const QrCode code = qrCode(text);
    for (double degrees : {0.0, 7.0, 45.0, 90.0, 180.0, 200.0})
        EXPECT_THAT(qrTextsIn(drawn(code, {.dotSize = 5, .degrees = degrees})), ElementsAre(text)) << degrees;
    EXPECT_THAT(qrTextsIn(drawn(code, {.dotSize = 5, .slant = 0.1})), ElementsAre(text));
    EXPECT_THAT(qrTextsIn(drawn(code, {.dotSize = 5, .ink = 110, .paper = 190})), ElementsAre(text));
}

TEST(QrReader, reads_a_code_with_a_corner_of_its_content_torn_off)
{
    const QString text = signedText(paper(), officeKey().unlocked);
    EXPECT_THAT(qrTextsIn(drawn(qrCode(text), {.dotSize = 5, .torn = 0.15})), ElementsAre(text));
}

TEST(QrReader, reads_nothing_where_too_much_is_torn_off_or_no_code_is)
{
    const QrCode code = qrCode(signedText(paper(), officeKey().unlocked));
    EXPECT_THAT(qrTextsIn(drawn(code, {.dotSize = 5, .torn = 0.6})), IsEmpty());
    EXPECT_THAT(qrTextsIn({200, 200, QByteArray(40000, '\xFF')}), IsEmpty());
    EXPECT_THAT(qrTextsIn({}), IsEmpty());
    EXPECT_THAT(qrTextsIn({200, 200, QByteArray(10, '\xFF')}), IsEmpty()) << "a picture cut short";
}

TEST(QrReader, reads_a_code_in_a_photo_of_many_dots)
{
    const QString text = signedText(paper(), officeKey().unlocked);
    EXPECT_THAT(qrTextsIn(drawn(qrCode(text), {.dotSize = 18, .degrees = 3})), ElementsAre(text));
}

TEST(QrReader, gives_several_codes_from_the_top)
{
    const GreyPicture one = drawn(qrCode(QStringLiteral("the upper one")), {.dotSize = 5});
    const GreyPicture other = drawn(qrCode(QStringLiteral("the lower one")), {.dotSize = 5});
    ASSERT_EQ(one.width, other.width);
    EXPECT_THAT(qrTextsIn({one.width, one.height + other.height, one.dots + other.dots}),
                ElementsAre(QStringLiteral("the upper one"), QStringLiteral("the lower one")));
}

} // namespace
} // namespace muster
