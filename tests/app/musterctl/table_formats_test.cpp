// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace muster {

namespace {

const QStringList &question()
{
    static const QStringList options{"--on", "2025-07-31", "--by", "type,mission,unit"};
    return options;
}

/// The csv's rows as the json should have them.
QJsonArray expectedJson(const CsvFile &csv)
{
    QJsonArray rows;
    for (const CsvRow &row : csv.rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < csv.header.size(); ++column)
            object.insert(csv.header[column], csv.header[column] == QLatin1String("strength")
                                                  ? QJsonValue(row.cells[column].toLongLong())
                                                  : QJsonValue(row.cells[column]));
        rows.append(object);
    }
    return rows;
}

/// Every word of the text, in order: two or more spaces stand between columns, one within a cell.
QStringList cellsOf(const QString &aligned)
{
    static const QRegularExpression between(QStringLiteral("\\n| {2,}"));
    return aligned.split(between, Qt::SkipEmptyParts);
}

QStringList cellsOf(const CsvFile &csv)
{
    QStringList cells = csv.header;
    for (const CsvRow &row : csv.rows)
        cells += row.cells;
    cells.removeAll(QString());
    return cells;
}

} // namespace

TEST_P(SampleOffice, writes_the_same_figures_as_json_with_numbers_as_numbers)
{
    const QStringList asked = QStringList{"strength", sampleOffice(GetParam())} + question();
    const ProgramRun json = musterctl(asked + QStringList{"--format", "json"});
    const QJsonDocument document = QJsonDocument::fromJson(json.out.toUtf8());
    ASSERT_TRUE(document.isArray()) << testing::PrintToString(json);
    EXPECT_FALSE(document.array().isEmpty());
    EXPECT_EQ(document.array(), expectedJson(musterctlCsv(asked).csv()));
}

TEST_P(SampleOffice, writes_the_same_figures_side_by_side_unless_told_otherwise)
{
    const QStringList asked = QStringList{"strength", sampleOffice(GetParam())} + question();
    const ProgramRun aligned = musterctl(asked);
    EXPECT_EQ(cellsOf(aligned.out), cellsOf(musterctlCsv(asked).csv()));
    EXPECT_EQ(musterctl(asked + QStringList{"--format", "table"}).out, aligned.out);
}

TEST_P(SampleOffice, puts_the_figures_of_an_aligned_table_under_each_other)
{
    const ProgramRun run =
        musterctl({"strength", sampleOffice(GetParam()), "--on", "2025-07-31", "--by", "type"});
    EXPECT_EQ(run.out, "day         type                strength\n"
                       "2025-07-31  Experts on Mission         7\n"
                       "2025-07-31  Individual Police         15\n"
                       "2025-07-31  Staff Officer             14\n"
                       "2025-07-31  Troops                   247\n"
                       "2025-07-31  not counted                1\n");
}

TEST_P(SampleOffice, gives_an_empty_list_as_json_when_there_is_nobody)
{
    EXPECT_EQ(musterctl({"strength", sampleOffice(GetParam()), "--on", "2010-01-01", "--format=json"}).out,
              "[]\n");
}

TEST_P(SampleOffice, writes_utf_8_in_any_locale_without_a_word_of_warning)
{
    const QStringList asked{"strength", sampleOffice(GetParam()), "--on", "2025-07-31", "--names", "--where",
                            "unit=L2FH"};
    const QString expected = musterctl(asked).out;
    for (const char *locale : {"C", "vi_VN.ISO-8859-1", ""}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", locale);
        environment.remove("LANG");
        const ProgramRun run = musterctl(asked, environment);
        EXPECT_EQ(run.out, expected) << locale;
        EXPECT_EQ(run.errors, "") << locale;
    }
}

TEST_P(SampleOffice, says_when_its_answer_could_not_be_written_to_the_end)
{
    const ProgramRun run =
        musterctlInto("/dev/full", {"strength", sampleOffice(GetParam()), "--on", "2025-07-31", "--names"});
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.errors, "The answer could not be written to the end.\n");
}

} // namespace muster
