// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/days.h"
#include "core/strength/strength_sql.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"
#include "tests/bench/office_files.h"
#include "tests/bench/plain_sqlite.h"

namespace muster::bench {

namespace {

const StrengthQuestion question{.by = {StrengthKey::Mission, StrengthKey::Type, StrengthKey::Sex}};

/// Every value of every row, as a program would read them.
qint64 counted(PlainStatement &statement)
{
    qint64 sum = 0;
    const int last = statement.columns() - 1;
    while (statement.step()) {
        for (int column = 0; column < last; ++column)
            sqlite3_column_text(statement.handle(), column);
        sum += sqlite3_column_int64(statement.handle(), last);
    }
    statement.reset();
    return sum;
}

qint64 counted(const QList<StrengthRow> &rows)
{
    qint64 sum = 0;
    for (const StrengthRow &row : rows)
        sum += row.strength;
    return sum;
}

void measure(const Bench &bench, const QString &name, const QList<QDate> &days, int rounds)
{
    const Database database = Database::open(OfficeAddress::of(bench.office()));
    const PlainSqlite plain(bench.office());
    const StrengthSql sql = strengthSql(days, question);
    PlainStatement statement(plain, sql.text);
    statement.bind(sql.bindings);
    qint64 muster = counted(strength(database, days, question));
    qint64 baseline = counted(statement);
    const Times times = alternately(rounds, [&] { muster = counted(strength(database, days, question)); },
                                    [&] { baseline = counted(statement); });
    if (muster != baseline || muster == 0)
        qFatal("%s: %lld and %lld", qUtf8Printable(name), muster, baseline);
    print(ratioFigure(name, times, 1.2));
}

} // namespace

void measureStrength(const Bench &bench)
{
    measure(bench, QStringLiteral("strength on a day / the same SQL in plain SQLite"), {QDate(2022, 6, 30)}, 11);
    measure(bench, QStringLiteral("strength at 120 month-ends / the same SQL in plain SQLite"), monthEnds(firstDay, lastDay),
            bench.rounds(15));
}

} // namespace muster::bench
