// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDateTime>

namespace muster {

/// A numbered step of the tables, never edited once landed. A program may open an office whose newest step it does not
/// know as long as it knows the step `minCompatible`.
struct Migration {
    int number = 0;
    QString name;
    int minCompatible = 0;
    QString sql;
};

/// The steps this program knows, in their order.
QList<Migration> knownMigrations();

/// Throws NewerOffice, naming the office's step and the program that made it, when this program must not open it.
void requireKnownSchema(const Database &database);

/// Takes every step the office lacks, each in a transaction of its own.
void migrate(const Database &database, const QDateTime &now);

} // namespace muster
