// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/errors.h"
#include "core/storage/connection.h"
#include "core/storage/dialect.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>

namespace muster {

namespace {

constexpr qsizetype mostPrepared = 200;

struct NamedSql {
    QString sql;
    QStringList places;
};

/// Gives each question mark outside a quoted text a name.
NamedSql withNamedPlaces(const QString &sql)
{
    NamedSql named;
    bool quoted = false;
    for (const QChar c : sql) {
        quoted ^= c == u'\'';
        if (c != u'?' || quoted) {
            named.sql.append(c);
            continue;
        }
        named.places.append(QStringLiteral(":p%1").arg(named.places.size()));
        named.sql.append(named.places.last());
    }
    return named;
}

QVariantList currentRow(const QSqlQuery &query, int columns)
{
    QVariantList row;
    row.reserve(columns);
    for (int i = 0; i < columns; ++i)
        row.append(query.value(i));
    return row;
}

} // namespace

Statement &Database::Connection::statement(const QString &sql)
{
    if (const auto found = prepared.constFind(sql); found != prepared.constEnd())
        return **found;
    if (prepared.size() >= mostPrepared)
        prepared.clear();
    const NamedSql named = withNamedPlaces(withColumnTypes(address.engine, sql));
    const auto made = std::make_shared<Statement>(Statement{QSqlQuery(database()), named.places});
    made->query.setForwardOnly(address.engine == Engine::Sqlite);
    if (!made->query.prepare(named.sql))
        raise(address, made->query.lastError());
    return **prepared.insert(sql, made);
}

Statement &Database::Connection::runOnce(const QString &sql, const QVariantList &bindings)
{
    Statement &used = statement(sql);
    Q_ASSERT(bindings.size() == used.places.size());
    for (int i = 0; i < bindings.size(); ++i)
        used.query.bindValue(used.places[i], bindable(address.engine, bindings[i]));
    if (!used.query.exec()) {
        const QSqlError error = used.query.lastError();
        used.query.finish();
        raise(address, error);
    }
    return used;
}

void Database::Connection::executeOnce(const QString &statement)
{
    QSqlQuery query(database());
    if (!query.exec(statement))
        raise(address, query.lastError());
}

/// What a transaction has done, or a session's own tables hold, is gone with the connection and must not be taken for done.
bool Database::Connection::mayReconnect() const
{
    return address.engine == Engine::Postgres && !inTransaction && sessionHolders == 0;
}

void Database::Connection::reconnect()
{
    prepared.clear();
    QSqlDatabase again = database();
    again.close();
    if (!again.open())
        raise(address, again.lastError());
    for (const QString &statement : openingStatements(address.engine))
        executeOnce(statement);
}

Statement &Database::Connection::run(const QString &sql, const QVariantList &bindings)
{
    try {
        return runOnce(sql, bindings);
    } catch (const Unreachable &) {
        if (!mayReconnect())
            throw;
    }
    reconnect();
    return runOnce(sql, bindings);
}

void Database::Connection::execute(const QString &statement)
{
    try {
        return executeOnce(statement);
    } catch (const Unreachable &) {
        if (!mayReconnect())
            throw;
    }
    reconnect();
    executeOnce(statement);
}

Database::Database(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

const OfficeAddress &Database::address() const
{
    return connection_->address;
}

Rows Database::rows(const QString &sql, const QVariantList &bindings) const
{
    Rows result;
    eachRow(sql, bindings, [&result](const Row &row) { result.append(row); });
    return result;
}

void Database::eachRow(const QString &sql, const QVariantList &bindings, const std::function<void(const Row &)> &visit) const
{
    Statement &used = connection_->run(sql, bindings);
    QSqlQuery &query = used.query;
    if (used.columns < 0)
        used.columns = query.record().count();
    while (query.next())
        visit(currentRow(query, used.columns));
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        raise(address(), error);
}

qint64 Database::change(const QString &sql, const QVariantList &bindings) const
{
    QSqlQuery &query = connection_->run(sql, bindings).query;
    const qint64 touched = query.numRowsAffected();
    query.finish();
    return touched;
}

void Database::execute(const QString &script) const
{
    static const QRegularExpression ends(QStringLiteral(";\\s*(\\n|$)"));
    const QStringList statements = withColumnTypes(engine(), script).split(ends, Qt::SkipEmptyParts);
    for (const QString &statement : statements) {
        if (!statement.trimmed().isEmpty())
            connection_->execute(statement);
    }
}

void Database::holdSession() const
{
    ++connection_->sessionHolders;
}

void Database::releaseSession() const
{
    --connection_->sessionHolders;
}

void Database::forgetStatements() const
{
    connection_->prepared.clear();
}

Transaction::Transaction(const Database &database) : database_(database)
{
    database_.execute(beginStatement(database_.engine()));
    database_.connection_->inTransaction = true;
}

Transaction::~Transaction()
{
    rollBack();
}

/// The engine may have given up the transaction itself, as on a full disk; then there is nothing left to do.
void Transaction::rollBack()
{
    if (!std::exchange(open_, false))
        return;
    database_.connection_->inTransaction = false;
    QSqlQuery query(database_.connection_->database());
    query.exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    database_.execute(QStringLiteral("COMMIT"));
    database_.connection_->inTransaction = false;
    open_ = false;
}

} // namespace muster
