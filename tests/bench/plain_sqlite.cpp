// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plain_sqlite.h"

#include "core/base/days.h"
#include "core/storage/dialect.h"

#include <QDate>

namespace muster::bench {

namespace {

void require(bool good, sqlite3 *database)
{
    if (!good)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

void bindOne(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
        sqlite3_bind_int64(statement, place, value.toLongLong());
        return;
    }
    const QByteArray text = (value.typeId() == QMetaType::QDate ? isoDay(value.toDate()) : value.toString()).toUtf8();
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

} // namespace

PlainSqlite::PlainSqlite(const QString &path)
{
    sqlite3 *handle = nullptr;
    const int outcome = sqlite3_open(path.toUtf8().constData(), &handle);
    m_handle.reset(handle);
    require(outcome == SQLITE_OK, handle);
    for (const QString &statement : openingStatements(Engine::Sqlite))
        execute(statement);
}

void PlainSqlite::execute(const QString &sql) const
{
    require(sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK, handle());
}

PlainStatement::PlainStatement(const PlainSqlite &database, const QString &sql) : m_database(database.handle())
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = withColumnTypes(Engine::Sqlite, sql).toUtf8();
    require(sqlite3_prepare_v2(m_database, text.constData(), int(text.size()), &statement, nullptr) == SQLITE_OK, m_database);
    m_statement.reset(statement);
}

void PlainStatement::bind(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bindOne(handle(), i + 1, values[i]);
}

bool PlainStatement::step()
{
    if (m_done)
        return false;
    const int outcome = sqlite3_step(handle());
    require(outcome == SQLITE_ROW || outcome == SQLITE_DONE, m_database);
    m_done = outcome == SQLITE_DONE;
    return !m_done;
}

void PlainStatement::reset()
{
    sqlite3_reset(handle());
    m_done = false;
}

} // namespace muster::bench
