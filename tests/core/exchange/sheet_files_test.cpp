// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/exchange/neutral_text.h"
#include "core/exchange/sheet_csv.h"
#include "core/exchange/sheet_in.h"
#include "core/exchange/sheet_xlsx.h"
#include "tests/core/base/random_text.h"
#include "tests/core/base/test_files.h"
#include "tests/core/exchange/awkward_texts.h"
#include "tests/core/exchange/some_sheet.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QDir>
#include <QTemporaryDir>

namespace muster {
namespace {

/// The headings stand below the office, the title, two lines and an empty one.
constexpr int rowsBeforeHeadings = 5;

class SheetFiles : public testing::Test {
protected:
    QString at(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QByteArray bytes(const char *name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    void put(const char *name, const QByteArray &text) const
    {
        QFile file(at(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QStringList filesLeft() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QTemporaryDir folder;
};


const QList<QVariantList> &threeRows()
{
    static const QList<QVariantList> rows{{u"Đào Thị Ẩn"_qs, QDate(1990, 2, 28), 3, 7.5, true},
                                          {u"=1+1"_qs, QDate(), -5, QVariant(), false},
                                          {u"00123"_qs, QDate(1899, 12, 31), 1234567, -0.25, QVariant()}};
    return rows;
}

QStringList namesOf(const QList<QStringList> &rows)
{
    QStringList names;
    for (const QStringList &row : rows)
        names.append(row.value(0));
    return names;
}

Sheet textsSheet(const QStringList &texts)
{
    QList<QVariantList> rows;
    for (const QString &text : texts)
        rows.append({text});
    return {.title = u"Texts"_qs, .columns = {{u"Text"_qs}}, .next = pagesOf(rows)};
}

QStringList backFromCsv(const Sheet &sheet, const QString &path)
{
    writeCsv(sheet, path, ByteOrderMark::First, goOn);
    QStringList texts;
    for (const CsvRow &row : readCsv(path).rows)
        texts.append(asBefore(row.cells.value(0)));
    return texts;
}

QStringList backFromXlsx(const Sheet &sheet, const QString &path)
{
    writeXlsx(sheet, path, goOn);
    return namesOf(readXlsx(path)).mid(3);
}

} // namespace

TEST(NeutralText, puts_one_apostrophe_before_what_looks_like_a_formula_and_takes_it_away_again)
{
    EXPECT_EQ(neutralised(u"=1"_qs), u"'=1"_qs);
    EXPECT_EQ(neutralised(u"'=1"_qs), u"''=1"_qs);
    EXPECT_EQ(neutralised(u"'x"_qs), u"'x"_qs);
    EXPECT_EQ(neutralised(u" =1"_qs), u" =1"_qs);
    EXPECT_EQ(asBefore(u"'-5"_qs), u"-5"_qs);
    EXPECT_EQ(asBefore(u"-5"_qs), u"-5"_qs);
    EXPECT_EQ(asBefore(u"'Aisha"_qs), u"'Aisha"_qs);
}

RC_GTEST_PROP(NeutralText, is_taken_back_from_any_text, ())
{
    const QString text = *anyText();
    RC_ASSERT(asBefore(neutralised(text)) == text);
    const QString safe = neutralised(text);
    const bool isFormula = !safe.isEmpty() && QStringView(u"=+-@\t\r").contains(safe.front());
    RC_ASSERT(!isFormula);
}

TEST_F(SheetFiles, csv_keeps_days_numbers_and_texts_apart_and_neutralises_only_texts)
{
    EXPECT_EQ(writeCsv(someSheet(threeRows()), at("a.csv"), ByteOrderMark::None, goOn), RowsWritten(3));
    EXPECT_EQ(bytes("a.csv"), "Name,Born,Tours,Mark,UN\r\n"
                              "Đào Thị Ẩn,1990-02-28,3,7.5,yes\r\n"
                              "'=1+1,,-5,,no\r\n"
                              "00123,1899-12-31,1234567,-0.3,\r\n");
    writeCsv(someSheet({}), at("b.csv"), ByteOrderMark::First, goOn);
    EXPECT_EQ(bytes("b.csv"), "\xEF\xBB\xBFName,Born,Tours,Mark,UN\r\n");
}

TEST_F(SheetFiles, xlsx_keeps_days_as_days_numbers_as_numbers_and_texts_as_texts)
{
    EXPECT_EQ(writeXlsx(someSheet(threeRows()), at("a.xlsx"), goOn), RowsWritten(3));
    const QList<QStringList> rows = readXlsx(at("a.xlsx"));
    ASSERT_EQ(rows.size(), rowsBeforeHeadings + 4);
    EXPECT_EQ(namesOf(rows).mid(0, rowsBeforeHeadings), (QStringList{u"Văn phòng mẫu"_qs, u"People: [all]/some?"_qs, u"31/07/2025"_qs, u"=words “dao”"_qs, u""_qs}));
    EXPECT_EQ(rows[rowsBeforeHeadings], (QStringList{u"Name"_qs, u"Born"_qs, u"Tours"_qs, u"Mark"_qs, u"UN"_qs}));
    EXPECT_EQ(rows[rowsBeforeHeadings + 1], (QStringList{u"Đào Thị Ẩn"_qs, u"1990-02-28"_qs, u"3"_qs, u"7.5"_qs, u"yes"_qs}));
    EXPECT_EQ(rows[rowsBeforeHeadings + 2], (QStringList{u"=1+1"_qs, u""_qs, u"-5"_qs, u""_qs, u"no"_qs}));
    EXPECT_EQ(rows[rowsBeforeHeadings + 3], (QStringList{u"00123"_qs, u"31/12/1899"_qs, u"1234567"_qs, u"-0.25"_qs}));
}

TEST_F(SheetFiles, awkward_texts_come_back_from_csv_and_xlsx_as_they_were)
{
    const QStringList texts = awkwardTexts();
    EXPECT_EQ(backFromCsv(textsSheet(texts), at("a.csv")), texts);
    EXPECT_EQ(backFromXlsx(textsSheet(texts), at("a.xlsx")), texts);
}

RC_GTEST_PROP(SheetFilesHold, any_table_through_csv_and_xlsx, ())
{
    const QTemporaryDir folder;
    auto texts = *rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(anyText()));
    QStringList list(texts.begin(), texts.end());
    list.append(u"end"_qs); // empty rows at the end of a spreadsheet are none
    RC_ASSERT(backFromCsv(textsSheet(list), folder.filePath(u"a.csv"_qs)) == list);
    RC_ASSERT(backFromXlsx(textsSheet(list), folder.filePath(u"a.xlsx"_qs)) == list);
}

TEST_F(SheetFiles, stopping_leaves_the_old_file_and_nothing_else)
{
    put("a.csv", "old");
    put("a.xlsx", "old");
    QList<QVariantList> rows(2000, threeRows().first());
    const auto stopAtOnce = [](qint64) { return false; };
    EXPECT_EQ(writeCsv(someSheet(rows), at("a.csv"), ByteOrderMark::None, stopAtOnce), std::nullopt);
    EXPECT_EQ(writeXlsx(someSheet(rows), at("a.xlsx"), stopAtOnce), std::nullopt);
    EXPECT_EQ(bytes("a.csv"), "old");
    EXPECT_EQ(bytes("a.xlsx"), "old");
    EXPECT_EQ(filesLeft(), (QStringList{u"a.csv"_qs, u"a.xlsx"_qs}));
}

TEST_F(SheetFiles, a_file_is_replaced_and_progress_is_told)
{
    put("a.xlsx", "old");
    QList<qint64> told;
    const QList<QVariantList> rows(1200, threeRows().first());
    writeXlsx(someSheet(rows), at("a.xlsx"), [&](qint64 row) { told.append(row); return true; });
    EXPECT_EQ(told, (QList<qint64>{500, 1000, 1200}));
    EXPECT_EQ(readXlsx(at("a.xlsx")).size(), rowsBeforeHeadings + 1201);
    EXPECT_EQ(filesLeft(), QStringList{u"a.xlsx"_qs});
}

TEST_F(SheetFiles, a_folder_that_is_not_there_and_a_full_disk_are_told_in_words)
{
    for (const QString &path : {at("no/such/a.csv"), u"/dev/full/a.csv"_qs}) {
        EXPECT_THROW(writeCsv(someSheet(threeRows()), path, ByteOrderMark::None, goOn), Fault);
        EXPECT_THROW(writeXlsx(someSheet(threeRows()), path, goOn), Fault);
    }
    try {
        writeXlsx(someSheet(threeRows()), at("no/a.xlsx"), goOn);
    } catch (const Fault &fault) {
        EXPECT_TRUE(fault.words().contains(u"could not be written"_qs)) << fault.words().toStdString();
    }
}

TEST_F(SheetFiles, a_text_too_long_for_a_spreadsheet_is_refused_in_words_and_not_cut)
{
    try {
        writeXlsx(textsSheet({QString(40000, u'x')}), at("a.xlsx"), goOn);
        FAIL();
    } catch (const Fault &fault) {
        EXPECT_TRUE(fault.words().contains(u"CSV"_qs)) << fault.words().toStdString();
    }
    EXPECT_TRUE(filesLeft().isEmpty());
}

TEST_F(SheetFiles, what_is_no_spreadsheet_is_refused_in_words)
{
    put("empty.xlsx", "");
    put("text.xlsx", "name,born\n");
    put("zip.xlsx", QByteArray("PK\x03\x04", 4) + QByteArray(200, 'x'));
    writeXlsx(someSheet(threeRows()), at("whole.xlsx"), goOn);
    put("half.xlsx", bytes("whole.xlsx").chopped(900));
    for (const char *name : {"empty.xlsx", "text.xlsx", "zip.xlsx", "half.xlsx", "missing.xlsx"})
        EXPECT_THROW(readXlsx(at(name)), Refused) << name;
}

TEST_F(SheetFiles, a_spreadsheet_from_a_spreadsheet_program_is_read)
{
    const QList<QStringList> rows = readXlsx(testData(QStringLiteral("sheets/hoc_vien_quan_doi_dot1.xlsx")));
    const auto first = std::find_if(rows.begin(), rows.end(), [](const QStringList &row) { return row.value(0) == u"9"_qs; });
    ASSERT_NE(first, rows.end());
    EXPECT_EQ(first->mid(0, 5), (QStringList{u"9"_qs, u"08565596"_qs, u"Ðào Minh Cảm"_qs, u"Nữ"_qs, u"31/05/1981"_qs})) << "a day typed as text";
    EXPECT_EQ((first + 1)->value(4), u"2091-05-12"_qs) << "a real day";
    EXPECT_EQ(rows.last().first(), u"Tổng cộng: 64 đồng chí"_qs);
}

} // namespace muster
