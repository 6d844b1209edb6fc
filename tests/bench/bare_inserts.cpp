// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_inserts.h"

#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QStringList>

#include <vector>

namespace muster::bench {

namespace {

constexpr int rowsInMemory = 20000;

struct ValueFreer {
    void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
};
using Value = std::unique_ptr<sqlite3_value, ValueFreer>;

QStringList firstColumn(const PlainSqlite &database, const char *sql)
{
    QStringList found;
    PlainStatement statement(database, QLatin1String(sql));
    while (statement.step())
        found.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement.handle(), 0))));
    return found;
}

/// In the order they were made, so that what is referred to comes first.
QStringList recordTables(const PlainSqlite &database)
{
    return firstColumn(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                 "AND name NOT IN ('migration', 'office_state', 'change_set', 'change_line') ORDER BY rowid");
}

void makeTables(const PlainSqlite &source, const PlainSqlite &target)
{
    const char *sql = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid";
    for (const QString &statement : firstColumn(source, sql))
        target.execute(statement);
}

std::vector<Value> nextRows(PlainStatement &rows)
{
    std::vector<Value> values;
    for (int i = 0; i < rowsInMemory && rows.step(); ++i)
        for (int column = 0; column < rows.columns(); ++column)
            values.emplace_back(sqlite3_value_dup(sqlite3_column_value(rows.handle(), column)));
    return values;
}

void insert(PlainStatement &statement, const std::vector<Value> &values, int columns)
{
    for (size_t first = 0; first < values.size(); first += size_t(columns)) {
        for (int column = 0; column < columns; ++column)
            sqlite3_bind_value(statement.handle(), column + 1, values[first + size_t(column)].get());
        statement.step();
        statement.reset();
    }
}

double copySeconds(const PlainSqlite &source, const PlainSqlite &target, const QString &table)
{
    PlainStatement rows(source, QStringLiteral("SELECT * FROM ") + table);
    const QString places = QStringLiteral("?") + QStringLiteral(", ?").repeated(rows.columns() - 1);
    PlainStatement statement(target, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, places));
    double seconds = 0;
    for (auto values = nextRows(rows); !values.empty(); values = nextRows(rows))
        seconds += secondsOf([&] { insert(statement, values, rows.columns()); });
    return seconds;
}

} // namespace

double bareInsertSeconds(const QString &source, const QString &target)
{
    const PlainSqlite from(source);
    const PlainSqlite to(target);
    makeTables(from, to);
    double seconds = secondsOf([&] { to.execute(QStringLiteral("BEGIN IMMEDIATE")); });
    for (const QString &table : recordTables(from))
        seconds += copySeconds(from, to, table);
    return seconds + secondsOf([&] { to.execute(QStringLiteral("COMMIT")); });
}

} // namespace muster::bench
