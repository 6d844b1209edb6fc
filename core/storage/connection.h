// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace muster {

/// The engine's own connection and its prepared statements; closed and forgotten with it.
struct Database::Connection {
    OfficeAddress address;
    QString name;
    QHash<QString, std::shared_ptr<QSqlQuery>> prepared = {};

    explicit Connection(OfficeAddress address);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const { return QSqlDatabase::database(name, false); }
    void openEngine();
    QSqlQuery &run(const QString &sql, const QVariantList &bindings);
};

} // namespace muster
