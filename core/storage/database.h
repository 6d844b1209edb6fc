// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

#include <QList>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;

namespace muster {

using Row = QVariantList;
using Rows = QList<Row>;

/// One connection to an office's tables, on either engine with the same SQL, in which tokens such as {id} and {day}
/// stand for the engine's column types; belongs to the thread that opened it.
/// Every verb throws a StorageError with words a clerk understands. A connection that a server cut is made anew by the next
/// verb outside a transaction.
class Database {
public:
    /// Opens what is there; throws NotAnOffice, ReadOnly, Unreachable. Neither creates nor migrates.
    static Database open(const OfficeAddress &address);
    /// Opens an empty file or an empty database for a new office; throws Duplicate when something is there.
    static Database create(const OfficeAddress &address);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// All rows at once, so that no cursor outlives the call.
    Rows rows(const QString &sql, const QVariantList &bindings = {}) const;
    /// Hands the rows on one by one, for tables too long to hold; the visitor must not use this connection.
    void eachRow(const QString &sql, const QVariantList &bindings, const std::function<void(const Row &)> &visit) const;
    /// How many rows the statement touched.
    qint64 change(const QString &sql, const QVariantList &bindings = {}) const;
    /// Runs statements without bindings, each ended by a semicolon at the end of a line.
    void execute(const QString &script) const;

    /// Between these the connection is not made anew when a server hung up: tables of the session would be gone unseen.
    void holdSession() const;
    void releaseSession() const;

    /// Statements are prepared anew after tables of the session came or went.
    void forgetStatements() const;

    const OfficeAddress &address() const;
    Engine engine() const { return address().engine; }

private:
    friend class Transaction;
    friend class ChangeWatch;
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> connection_;
};

/// All or nothing: rolled back unless committed. Writers wait for each other from the first moment.
class Transaction {
public:
    explicit Transaction(const Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();
    void rollBack();

private:
    const Database &database_;
    bool open_ = true;
};

} // namespace muster
