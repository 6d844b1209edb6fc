// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
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
    QStringList derives = {};       ///< tables whose derived columns are worked out anew after the step
};

/// The steps this program knows, in their order.
QList<Migration> knownMigrations();

/// Throws NewerOffice, naming the office's step and the program that made it, when this program must not open it.
void requireKnownSchema(const Database &database);

/// Works out the derived columns of every record of a kind, as after the way to work them out has changed.
void deriveAnew(const Database &database, const RecordType &type);

/// Takes every step the office lacks, all in one transaction. Of a table that a step derives anew, the record
/// type must be among the types.
void migrate(const Database &database, const RecordTypes &types, const QDateTime &now);

} // namespace muster
