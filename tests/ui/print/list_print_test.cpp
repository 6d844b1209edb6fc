// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/list_print.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace muster {
namespace {

/// What pdftotext, or another tool of poppler, says of a file.
QString told(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(30000)) << tool.toStdString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

class ListPrintTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            GTEST_SKIP() << "NOT TESTED: pdftotext is not installed; tests/run brings it";
    }

    static Sheet sheet(int columns, const QList<QVariantList> &rows)
    {
        Sheet made{.title = u"Nhân sự đã ẩn"_qs, .lines = {u"As of 31 July 2025"_qs, u"Filter: “đào”"_qs}, .next = pagesOf(rows),
                   .office = u"Văn phòng mẫu"_qs, .letterhead = u"BỘ QUỐC PHÒNG\nCỤC GÌN GIỮ HÒA BÌNH"_qs};
        for (int column = 1; column <= columns; ++column)
            made.columns.append({QStringLiteral("Heading %1").arg(column)});
        return made;
    }

    QString pathOf(const Sheet &sheet) const
    {
        const QString path = folder.filePath(u"list.pdf"_qs);
        writePdf(sheet, path, {u"Trần Thị Văn Thư"_qs, QDateTime(QDate(2025, 7, 31), QTime(8, 5))}, [](qint64) { return true; });
        return path;
    }

    QString text(const Sheet &sheet) const { return told(u"pdftotext"_qs, {u"-layout"_qs, pathOf(sheet), u"-"_qs}); }

    QTemporaryDir folder;
};

QList<QVariantList> manyRows(int count)
{
    QList<QVariantList> rows;
    for (int row = 1; row <= count; ++row)
        rows.append({QStringLiteral("Nguyễn Ẩn %1.").arg(row), QDate(1990, 2, 28), row});
    return rows;
}

} // namespace

TEST_F(ListPrintTest, has_letterhead_title_filter_headings_and_pages_in_vietnamese_letters)
{
    const QString words = text(sheet(3, manyRows(100)));
    for (const QString &part : {u"BỘ QUỐC PHÒNG"_qs, u"Văn phòng mẫu"_qs, u"Nhân sự đã ẩn"_qs, u"Filter: “đào”"_qs, u"Nguyễn Ẩn 1."_qs,
                                u"Nguyễn Ẩn 100."_qs, u"28/02/1990"_qs, u"Printed 31/07/2025 08:05 by Trần Thị Văn Thư"_qs, u"Page 1 of "_qs})
        EXPECT_TRUE(words.contains(part)) << part.toStdString() << "\n" << words.left(1500).toStdString();
    const auto pages = words.count(u'\f');
    EXPECT_GT(pages, 1);
    EXPECT_EQ(words.count(u"Heading 1"_qs), pages) << "the headings stand on every page";
    for (int page = 1; page <= pages; ++page)
        EXPECT_EQ(words.count(QStringLiteral("Page %1 of %2").arg(page).arg(pages)), 1);
}

TEST_F(ListPrintTest, has_every_row_once)
{
    const QString words = text(sheet(3, manyRows(500)));
    for (int row = 1; row <= 500; ++row)
        EXPECT_EQ(words.count(QStringLiteral("Nguyễn Ẩn %1.").arg(row)), 1) << row;
}

TEST_F(ListPrintTest, is_upright_when_narrow_and_across_when_wide)
{
    EXPECT_TRUE(told(u"pdfinfo"_qs, {pathOf(sheet(3, manyRows(3)))}).contains(u"595 x 842 pts (A4)"_qs));
    QVariantList wide;
    for (int column = 0; column < 12; ++column)
        wide.append(u"eleven or more words in a cell"_qs);
    const QString across = told(u"pdfinfo"_qs, {pathOf(sheet(12, {wide}))});
    EXPECT_TRUE(across.contains(u"842 x 595 pts (A4)"_qs)) << across.toStdString();
}

TEST_F(ListPrintTest, breaks_long_texts_into_lines_and_cuts_nothing)
{
    QStringList words;
    for (int word = 1; word <= 2500; ++word)
        words.append(QStringLiteral("w%1x").arg(word));
    QString printed = text(sheet(3, {{u"Note"_qs, words.join(u' '), QString(300, u'm')}}));
    for (const QString &word : words)
        ASSERT_TRUE(printed.contains(word)) << word.toStdString();
    EXPECT_EQ(printed.count(u'm'), 300 + QString(u"Nhân sự đã ẩnFilter"_qs).count(u'm') + printed.count(u"mẫu"_qs)) << "a word longer than its column";
    EXPECT_GT(printed.count(u'\f'), 1);
}

TEST_F(ListPrintTest, embeds_its_fonts_and_bears_its_title)
{
    const QString path = pathOf(sheet(3, manyRows(3)));
    EXPECT_TRUE(told(u"pdfinfo"_qs, {path}).contains(u"Nhân sự đã ẩn"_qs));
    const QStringList fonts = told(u"pdffonts"_qs, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString &font : fonts)
        EXPECT_TRUE(font.contains(u" yes "_qs)) << font.toStdString();
}

TEST_F(ListPrintTest, an_empty_list_is_one_page_with_headings)
{
    const QString words = text(sheet(3, {}));
    EXPECT_TRUE(words.contains(u"Heading 3"_qs));
    EXPECT_TRUE(words.contains(u"Page 1 of 1"_qs));
}

TEST_F(ListPrintTest, a_list_too_long_to_print_is_refused_in_words)
{
    try {
        pathOf(sheet(3, manyRows(mostPrintedRows + 1)));
        FAIL();
    } catch (const Fault &fault) {
        EXPECT_TRUE(fault.words().contains(u"spreadsheet"_qs)) << fault.words().toStdString();
    }
    EXPECT_FALSE(QFile::exists(folder.filePath(u"list.pdf"_qs)));
}

} // namespace muster
