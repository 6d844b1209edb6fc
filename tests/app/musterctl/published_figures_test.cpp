// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

namespace muster {

namespace {

/// Figures under the names of their cells, such as "2018-03-31 Staff Officer female".
using Cells = QMap<QString, qint64>;

/// What the United Nations printed of each month with the sexes told apart.
struct Published {
    QMap<QString, bool> byMission; ///< the months; in some, missions are not told apart
    Cells cells;
};

/// The file's columns are report_date, mission, un_type, male, female, total.
Published published()
{
    Published result;
    for (const CsvRow &row : readCsv(QStringLiteral(MUSTER_TEST_DATA "/un/viet_nam.csv")).rows) {
        const QStringList &cells = row.cells;
        if (cells[3].isEmpty())
            continue;
        result.byMission.insert(cells[0], !cells[1].isEmpty());
        for (const auto &[sex, column] : {std::pair("male", 3), std::pair("female", 4)})
            if (cells[column] != QLatin1String("0"))
                result.cells[QStringList{cells[0], cells[1], cells[2], sex}.join(u' ')] +=
                    cells[column].toLongLong();
    }
    return result;
}

/// The office's rows day, mission, type, sex, strength, brought down to what was printed for their month.
Cells counted(const CsvFile &office, const QMap<QString, bool> &byMission)
{
    Cells result;
    for (const CsvRow &row : office.rows)
        if (const auto month = byMission.constFind(row.cells[0]); month != byMission.constEnd())
            result[QStringList{row.cells[0], *month ? row.cells[1] : QString(), row.cells[2], row.cells[3]}
                       .join(u' ')] += row.cells[4].toLongLong();
    return result;
}

} // namespace

TEST_P(SampleOffice, equals_every_month_the_united_nations_published_cell_by_cell)
{
    const ProgramRun run = ask("strength", {"--from", "2015-01-31", "--to", "2025-07-31", "--monthly", "--by",
                                            "mission,type,sex", "--un"});
    ASSERT_EQ(run.exitCode, 0) << testing::PrintToString(run);
    const Published un = published();
    ASSERT_EQ(un.byMission.size(), 121);
    const Cells office = counted(run.csv(), un.byMission);
    EXPECT_EQ(office.size(), un.cells.size());
    for (const QString &cell : office.keys() + un.cells.keys())
        EXPECT_EQ(office.value(cell), un.cells.value(cell)) << cell.toStdString();
}

TEST_P(SampleOffice, answers_alike_on_both_engines)
{
    const Engine other = GetParam() == Engine::Sqlite ? Engine::Postgres : Engine::Sqlite;
    if (!hasTestServer())
        GTEST_SKIP() << "NOT TESTED: there is only one engine";
    const QList<QStringList> questions{
        {"strength", "--from", "2014-06-01", "--to", "2025-07-31", "--monthly", "--by",
         "mission,type,category,sex,service,form,unit,rotation"},
        {"strength", "--on", "2024-02-29", "--names", "--by", "unit,rotation", "--un"},
        {"sent", "--until", "2025-07-31", "--by", "rotation,unit,service"},
        {"outcomes", "--by", "programme,nationality,organisation"},
        {"evaluations", "--until", "2025-07-31"},
    };
    for (const QStringList &question : questions) {
        QStringList asked = question;
        asked.insert(1, sampleOffice(other));
        const ProgramRun answer = musterctlCsv(asked);
        EXPECT_EQ(answer.exitCode, 0) << testing::PrintToString(answer);
        EXPECT_EQ(ask(question[0], question.mid(1)).out, answer.out) << question.join(u' ').toStdString();
    }
}

} // namespace muster
