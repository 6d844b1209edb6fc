// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace muster {

/// A prepared statement whose places for values have names: Qt finds them far quicker so than by their number.
struct Statement {
    QSqlQuery query;
    QStringList places;
    int columns = -1;       ///< of its rows, once counted
};

/// The engine's own connection and its prepared statements; closed and forgotten with it.
struct Database::Connection {
    OfficeAddress address;
    QString name;
    QHash<QString, std::shared_ptr<Statement>> prepared = {};

    explicit Connection(OfficeAddress address);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(name, false); }
    void openEngine();
    Statement &run(const QString &sql, const QVariantList &bindings);
    void execute(const QString &statement);

    bool inTransaction = false;
    int sessionHolders = 0;     ///< those who count on tables of this session

private:
    Statement &statement(const QString &sql);
    Statement &runOnce(const QString &sql, const QVariantList &bindings);
    void executeOnce(const QString &statement);
    bool mayReconnect() const;
    void reconnect();
};

} // namespace muster
