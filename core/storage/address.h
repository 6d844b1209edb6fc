// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

enum class Engine { Sqlite, Postgres };

/// Where an office is kept: the path of a SQLite file or a postgresql:// address.
struct OfficeAddress {
    Engine engine = Engine::Sqlite;
    QString text;

    static OfficeAddress of(const QString &text);
    QString shown() const;      ///< as people may see it: without a password
};

} // namespace muster
