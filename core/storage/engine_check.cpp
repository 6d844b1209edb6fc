// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/engine_check.h"

#include "core/base/errors.h"
#include "core/storage/words.h"

namespace muster {

namespace {

QStringList sqliteFaults(const Database &database)
{
    QStringList faults;
    for (const Row &row : database.rows(QStringLiteral("PRAGMA integrity_check(50)")))
        if (row[0].toString() != QLatin1String("ok"))
            faults.append(storageWords(QT_TRANSLATE_NOOP("Storage", "engine: %1")).arg(row[0].toString()));
    for (const Row &row : database.rows(QStringLiteral("PRAGMA foreign_key_check")))
        faults.append(storageWords(QT_TRANSLATE_NOOP("Storage", "reference: %1 number %2 refers to a record of %3 that is not there"))
                          .arg(row[0].toString(), row[1].toString(), row[2].toString()));
    return faults;
}

QStringList postgresFaults(const Database &database)
{
    QStringList faults;
    for (const Row &row : database.rows(QStringLiteral("SELECT conname FROM pg_constraint WHERE NOT convalidated")))
        faults.append(storageWords(QT_TRANSLATE_NOOP("Storage", "engine: %1")).arg(row[0].toString()));
    return faults;
}

} // namespace

QStringList engineFaults(const Database &database)
{
    try {
        return database.engine() == Engine::Sqlite ? sqliteFaults(database) : postgresFaults(database);
    } catch (const StorageError &error) {
        return {storageWords(QT_TRANSLATE_NOOP("Storage", "engine: %1")).arg(error.words())};
    }
}

} // namespace muster
