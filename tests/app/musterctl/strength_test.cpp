// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include <QDate>

#include <random>

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::Not;

namespace muster {

namespace {

/// How many rows have the same cells in front of the column given.
QMap<QStringList, qint64> countedBefore(const CsvFile &file, const QString &column)
{
    QMap<QStringList, qint64> counts;
    for (const CsvRow &row : file.rows)
        ++counts[row.cells.first(file.header.indexOf(column))];
    return counts;
}

/// The figure in the last column under the cells before it.
QMap<QStringList, qint64> figures(const CsvFile &file)
{
    QMap<QStringList, qint64> result;
    for (const CsvRow &row : file.rows)
        result.insert(row.cells.first(row.cells.size() - 1), row.cells.last().toLongLong());
    return result;
}

/// A few keys in any order, none twice.
QStringList someKeys(std::mt19937 &random)
{
    QStringList keys{"mission", "type", "category", "sex", "service", "form", "unit", "rotation"};
    std::shuffle(keys.begin(), keys.end(), random);
    return keys.first(1 + qsizetype(random() % 4));
}

QString someDay(std::mt19937 &random)
{
    return QDate(2014, 6, 1).addDays(int(random() % 4100)).toString(Qt::ISODate);
}

} // namespace

TEST_P(SampleOffice, names_as_many_people_as_strength_counts_in_every_cell)
{
    std::mt19937 random(std::random_device{}());
    for (int round = 0; round < 5; ++round) {
        QStringList options{"--by", someKeys(random).join(u',')};
        if (random() % 2)
            options.append("--un");
        const QString day = someDay(random);
        SCOPED_TRACE((day + u' ' + options.join(u' ')).toStdString());
        EXPECT_EQ(countedBefore(strengthOn(day, options + QStringList("--names")).csv(), "service_no"),
                  figures(strengthOn(day, options).csv()));
    }
}

TEST_P(SampleOffice, names_the_people_of_a_whole_series)
{
    const QStringList series{"--from",    "2014-06-01", "--to",       "2025-07-31",
                             "--monthly", "--by",       "sex,mission"};
    const ProgramRun names = ask("strength", series + QStringList("--names"));
    EXPECT_EQ(names.csv().header.join(u','),
              "day,sex,mission,service_no,full_name,rank,post,arrived_on,planned_end_on,ended_on");
    EXPECT_EQ(countedBefore(names.csv(), "service_no"), figures(ask("strength", series).csv()));
}

TEST_P(SampleOffice, keeps_names_and_numbers_as_they_were_written)
{
    const ProgramRun names = strengthOn("2025-07-31", {"--names", "--where", "unit=L2FH"});
    EXPECT_THAT(names.column("full_name"), Contains("Đổng Hồng Thủy Anh"));
    EXPECT_THAT(names.column("service_no"), Contains("03000327"));
    EXPECT_THAT(names.column("rank"), Not(Contains("")));
}

TEST_P(SampleOffice, shows_the_columns_in_the_order_asked)
{
    EXPECT_EQ(strengthOn("2025-07-31", {"--by", "sex,mission"}).csv().header.join(u','),
              "day,sex,mission,strength");
    EXPECT_EQ(strengthOn("2025-07-31", {"--by=rotation,unit,form"}).csv().header.join(u','),
              "day,rotation,unit,form,strength");
    EXPECT_EQ(strengthOn("2025-07-31").csv().header.join(u','), "day,strength");
}

TEST_P(SampleOffice, counts_only_those_for_whom_every_condition_holds)
{
    const ProgramRun police =
        strengthOn("2025-07-31", {"--by", "service,sex", "--where", "service=VPP", "sex=female"});
    EXPECT_THAT(police.column("service"), ElementsAre("VPP"));
    EXPECT_THAT(police.column("sex"), ElementsAre("female"));
    EXPECT_EQ(
        strengthOn("2025-07-31", {"--by", "service,sex", "--where", "sex=female", "--where=service=VPP"}).out,
        police.out);
}

TEST_P(SampleOffice, takes_values_of_one_key_for_alternatives)
{
    const ProgramRun both = strengthOn(
        "2025-07-31", {"--by", "mission", "--where", "mission=UNMISS", "mission=UNISFA", "sex=female"});
    EXPECT_THAT(both.column("mission"), ElementsAre("UNISFA", "UNMISS"));
    EXPECT_EQ(both.sum("strength"), 22 + 19);
}

TEST_P(SampleOffice, finds_individuals_under_an_empty_unit)
{
    EXPECT_THAT(strengthOn("2025-07-31", {"--by", "form", "--where", "unit="}).column("form"),
                Each("individual"));
}

TEST_P(SampleOffice, has_nobody_under_a_value_it_does_not_know)
{
    EXPECT_EQ(strengthOn("2025-07-31", {"--by", "mission", "--where", "mission=MINURSO"}).out,
              "day,mission,strength\n");
    EXPECT_EQ(strengthOn("2010-01-01", {"--by", "mission"}).out, "day,mission,strength\n");
}

TEST_P(SampleOffice, counts_the_first_and_the_last_day_of_a_tour)
{
    const QStringList first{"--where", "category=UNMO"};
    EXPECT_EQ(strengthOn("2014-06-09", first).sum("strength"), 0);
    EXPECT_EQ(strengthOn("2014-06-10", first).sum("strength"), 1);
    const QStringList staff{"--where", "category=SO", "mission=MINUSCA"};
    EXPECT_EQ(
        strengthOn("2015-07-10", staff).sum("strength") - strengthOn("2015-07-11", staff).sum("strength"), 1);
}

TEST_P(SampleOffice, gives_month_ends_with_both_ends_included)
{
    const auto days = [this](const QString &from, const QString &to) {
        QStringList all = ask("strength", {"--from", from, "--to", to, "--monthly"}).column("day");
        return all;
    };
    EXPECT_THAT(days("2024-01-31", "2024-03-31"), ElementsAre("2024-01-31", "2024-02-29", "2024-03-31"));
    EXPECT_THAT(days("2024-02-01", "2024-03-30"), ElementsAre("2024-02-29"));
    EXPECT_THAT(days("2024-02-01", "2024-02-10"), ElementsAre());
}

} // namespace muster
