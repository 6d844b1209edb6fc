// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantList>

#include <sqlite3.h>

#include <memory>

namespace muster::bench {

/// SQLite as it is, without Qt or Muster between; whatever fails ends the program.
class PlainSqlite {
public:
    /// With the settings an office has (log, locks, references, cache).
    explicit PlainSqlite(const QString &path);

    void execute(const QString &sql) const;
    sqlite3 *handle() const { return m_handle.get(); }

private:
    struct Closer {
        void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
};

class PlainStatement {
public:
    PlainStatement(const PlainSqlite &database, const QString &sql);

    /// Days as their ISO text, whole numbers as such, the rest as text.
    void bind(const QVariantList &values);
    /// False after the last row, and from then on until reset().
    bool step();
    void reset();
    int columns() const { return sqlite3_column_count(m_statement.get()); }
    sqlite3_stmt *handle() const { return m_statement.get(); }

private:
    struct Closer {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Closer> m_statement;
    bool m_done = false;
};

} // namespace muster::bench
