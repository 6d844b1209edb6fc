// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "core/base/errors.h"
#include "tests/core/base/random_text.h"
#include "tests/core/base/test_files.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QBuffer>
#include <QDir>

namespace muster {
namespace {

Problem troubleWith(const QByteArray &text)
{
    try {
        parseCsv(text, QStringLiteral("tours.csv"));
    } catch (const Refused &refused) {
        return refused.problems().value(0);
    }
    return {};
}

QList<int> rowNumbers(const QByteArray &text)
{
    QList<int> numbers;
    for (const CsvRow &row : parseCsv(text, {}).rows)
        numbers += row.number;
    return numbers;
}

RC_GTEST_PROP(Csv, written_is_read_back_the_same, ())
{
    const auto columns = *rc::gen::inRange<size_t>(1, 6);
    const auto row = rc::gen::container<std::vector<QString>>(columns, anyText());
    const auto rows = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::vector<QString>>>(row));
    QByteArray text;
    for (const auto &cells : rows)
        text += csvLine(QStringList(cells.begin(), cells.end()));
    // Only the first mark of a file is no part of its first cell.
    const CsvFile file = parseCsv("\xEF\xBB\xBF" + text, {});
    RC_ASSERT(size_t(file.rows.size()) == rows.size() - 1);
    RC_ASSERT(file.header == QStringList(rows[0].begin(), rows[0].end()));
    for (size_t i = 1; i < rows.size(); ++i) {
        RC_ASSERT(file.rows[qsizetype(i) - 1].cells == QStringList(rows[i].begin(), rows[i].end()));
        RC_ASSERT(file.rows[qsizetype(i) - 1].number == int(i) + 1);
    }
}

TEST(Csv, is_written_with_quotes_only_where_they_are_needed)
{
    EXPECT_EQ(csvLine({u"a"_qs, u"b c"_qs, u"d,e"_qs, u"f\"g"_qs, u"h\ni"_qs, {}}),
              QByteArray("a,b c,\"d,e\",\"f\"\"g\",\"h\ni\",\n"));
}

TEST(Csv, may_begin_with_a_byte_order_mark_and_end_without_a_line_end)
{
    const CsvFile file = parseCsv("\xEF\xBB\xBF" "a,b\r\n1,\"2\"", {});
    EXPECT_EQ(file.header, (QStringList{u"a"_qs, u"b"_qs}));
    ASSERT_EQ(file.rows.size(), 1);
    EXPECT_EQ(file.rows[0].cells, (QStringList{u"1"_qs, u"2"_qs}));
}

TEST(Csv, counts_rows_as_a_spreadsheet_does)
{
    EXPECT_EQ(rowNumbers("h\n1\n2\n"), (QList<int>{2, 3}));
    EXPECT_EQ(rowNumbers("h\r\n1\r\n2\r\n"), (QList<int>{2, 3}));
    EXPECT_EQ(rowNumbers("h\n\n\n1\n\n2\n\n"), (QList<int>{4, 6}));
    EXPECT_EQ(rowNumbers("h\r\n\r\n1\r\n"), (QList<int>{3}));
    EXPECT_EQ(rowNumbers("h\n\"a\nb\nc\"\n2\n"), (QList<int>{2, 3})) << "line ends within quotes make no row";
}

TEST(Csv, keeps_spaces_and_empty_cells)
{
    EXPECT_EQ(parseCsv("a,b,c\n x ,,\"\"\n", {}).rows[0].cells, (QStringList{u" x "_qs, u""_qs, u""_qs}));
    EXPECT_FALSE(parseCsv("a,b\n,\n", {}).rows[0].cells[0].isNull());
}

TEST(Csv, that_is_not_utf8_is_refused_with_its_row)
{
    EXPECT_EQ(troubleWith("a,b\n1,2\n3,\xD0\n").place, (Place{u"tours.csv"_qs, 3, {}}));
    EXPECT_EQ(troubleWith("a\n\xED\xA0\x80\n").place.row, 2) << "half a surrogate pair";
    EXPECT_EQ(troubleWith("a\n\xC0\xAF\n").place.row, 2) << "a letter written longer than it may be";
    EXPECT_EQ(troubleWith("\xFF\xFE" "a,b\n").place.row, 1);
}

TEST(Csv, with_a_zero_byte_is_refused_with_its_row)
{
    EXPECT_EQ(troubleWith(QByteArray("a,b\n1,2\nx\0y,3\n", 14)).place, (Place{u"tours.csv"_qs, 3, {}}));
}

TEST(Csv, with_unbalanced_quotes_is_refused_with_the_row_they_are_in)
{
    EXPECT_EQ(troubleWith("a,b\n1,2\n\"3,4\n5,6\n").place.row, 3);
    EXPECT_EQ(troubleWith("a,b\n1,2\n3\"x,4\n5,6\n").place.row, 3);
    EXPECT_EQ(troubleWith("a,b\n1,2\n\"3\"x,4\n5,6\n").place.row, 3);
}

TEST(Csv, with_more_or_fewer_cells_than_its_header_is_refused)
{
    EXPECT_EQ(line(troubleWith("a,b\n1\n")), u"tours.csv, row 2: this row has 1 cells, the header has 2");
    EXPECT_EQ(line(troubleWith("a,b\n1,2\n1,2,3\n")), u"tours.csv, row 3: this row has 3 cells, the header has 2");
    EXPECT_EQ(troubleWith("a,b\n1,2\n1,2\n").words, QString());
}

TEST(Csv, that_is_empty_or_missing_is_refused)
{
    for (const char *text : {"", "\n\r\n", "\xEF\xBB\xBF"})
        EXPECT_EQ(line(troubleWith(text)), u"tours.csv: the file is empty");
    EXPECT_THROW(readCsv(testData(QStringLiteral("no_such_file.csv"))), Refused);
    EXPECT_THROW(readCsv(QDir::tempPath()), Refused);
}

TEST(Csv, is_handed_on_row_by_row_and_what_the_reader_throws_comes_through)
{
    QByteArray text = "n,name\n";
    for (int i = 0; i < 60000; ++i)
        text += QByteArray::number(i) + ",Nguyễn Văn Đạt\r\n";
    QBuffer buffer(&text);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    int seen = 0;
    EXPECT_THROW(forEachCsvRow(buffer, {}, [&seen](const CsvRow &row) {
        ASSERT_EQ(row.cells.size(), 2);
        ASSERT_EQ(row.number, ++seen);
        if (row.number > 1) {
            ASSERT_EQ(row.cells, (QStringList{QString::number(row.number - 2), u"Nguyễn Văn Đạt"_qs}));
        }
        if (row.number == 60001)
            throw std::logic_error("enough");
    }), std::logic_error);
    EXPECT_EQ(seen, 60001);
}

TEST(Csv, of_published_figures_is_read_whole)
{
    const CsvFile file = readCsv(testData(QStringLiteral("un/viet_nam.csv")));
    EXPECT_EQ(file.header, (QStringList{u"report_date"_qs, u"mission"_qs, u"un_type"_qs, u"male"_qs, u"female"_qs, u"total"_qs}));
    EXPECT_EQ(file.rows.size() + 1, linesOf(testData(QStringLiteral("un/viet_nam.csv"))).size());
}

} // namespace
} // namespace muster
