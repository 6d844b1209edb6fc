// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safe_name.h"

#include "core/base/text.h"
#include "tests/core/base/random_text.h"
#include "tests/core/exchange/awkward_texts.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace muster {
namespace {

TEST(SafeName, keeps_vietnamese_names_as_they_are)
{
    EXPECT_EQ(safeFileName(u"01 Nguyễn Thị Ánh Đào"_qs), u"01 Nguyễn Thị Ánh Đào"_qs);
    EXPECT_EQ(safeFileName(u"Nguyễn Ẩn"_qs.normalized(QString::NormalizationForm_D)), u"Nguyễn Ẩn"_qs);
}

TEST(SafeName, replaces_what_systems_give_a_meaning_to)
{
    EXPECT_EQ(safeFileName(u"1234/QĐ-CTN: a\\b|c"_qs), u"1234-QĐ-CTN- a-b-c"_qs);
    EXPECT_EQ(safeFileName(u"a<b>\"c\"?*"_qs), u"a b c"_qs);
    EXPECT_EQ(safeFileName(u"../../etc/passwd"_qs), u"-..-etc-passwd"_qs);
    EXPECT_EQ(safeFileName(u"..hidden"_qs), u"hidden"_qs);
    EXPECT_EQ(safeFileName(u"point. "_qs), u"point"_qs);
    EXPECT_EQ(safeFileName(u"gnp\u202Efdp.exe"_qs), u"gnpfdp.exe"_qs);
}

TEST(SafeName, is_never_empty_nor_a_device)
{
    EXPECT_EQ(safeFileName(QString()), u"_"_qs);
    EXPECT_EQ(safeFileName(u" ... "_qs), u"_"_qs);
    EXPECT_EQ(safeFileName(u"con"_qs), u"_con"_qs);
    EXPECT_EQ(safeFileName(u"LPT1.pdf"_qs), u"_LPT1.pdf"_qs);
    EXPECT_EQ(safeFileName(u"Console"_qs), u"Console"_qs);
}

TEST(SafeName, is_cut_between_letters)
{
    const QString cut = safeFileName(u"ễ"_qs.repeated(100), 100);
    EXPECT_EQ(cut, u"ễ"_qs.repeated(33)) << "three octets each";
    EXPECT_EQ(safeFileName(u"\U0001F600"_qs.repeated(50), 10), u"\U0001F600\U0001F600"_qs);
}

void expectSafe(const QString &name)
{
    for (const QChar c : name)
        RC_ASSERT(!u"/\\|:<>\"?*"_qs.contains(c) && c.category() != QChar::Other_Control);
    RC_ASSERT(!name.isEmpty() && !name.endsWith(u' ') && !name.endsWith(u'.') && !name.startsWith(u'.'));
    RC_ASSERT(name.toUtf8().size() <= 101);
    RC_ASSERT(QString::fromUtf8(name.toUtf8()) == name);
}

RC_GTEST_PROP(SafeNames, of_any_text_are_safe_and_stay_as_they_are, ())
{
    const QString name = safeFileName(*anyText());
    expectSafe(name);
    RC_ASSERT(safeFileName(name) == name);
}

TEST(SafeName, of_awkward_texts_can_be_written)
{
    QTemporaryDir folder;
    for (const QString &text : awkwardTexts()) {
        QFile file(folder.filePath(safeFileName(text)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << text.toStdString();
    }
}

} // namespace
} // namespace muster
