// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/base/errors.h"
#include "core/base/version.h"
#include "core/storage/record_sql.h"
#include "core/storage/words.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace muster {

namespace {

constexpr int deriveStep = 5000;

Migration readMigration(const QFileInfo &info)
{
    QFile file(info.filePath());
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString sql = QString::fromUtf8(file.readAll());
    static const QRegularExpression header(QStringLiteral("^-- min_compatible: (\\d+)"));
    const auto match = header.match(sql);
    Q_ASSERT(match.hasMatch());
    static const QRegularExpression derives(QStringLiteral("^-- derive: (.+)$"), QRegularExpression::MultilineOption);
    return {info.baseName().section(QLatin1Char('_'), 0, 0).toInt(), info.baseName(), match.captured(1).toInt(), sql,
            derives.match(sql).captured(1).split(u' ', Qt::SkipEmptyParts)};
}

int newestStep(const Database &database)
{
    const Rows rows = database.rows(QStringLiteral("SELECT max(number) FROM migration"));
    return rows.isEmpty() ? 0 : rows[0][0].toInt();
}

void take(const Database &database, const Migration &step, const QDateTime &now)
{
    database.execute(step.sql);
    database.change(QStringLiteral("INSERT INTO migration (number, name, min_compatible, program, applied_at) VALUES (?, ?, ?, ?, ?)"),
                    {step.number, step.name, step.minCompatible, programVersion(), now.toMSecsSinceEpoch()});
}

bool hasMigrationTable(const Database &database)
{
    try {
        database.rows(QStringLiteral("SELECT number FROM migration WHERE number = 0"));
        return true;
    } catch (const StorageError &) {
        return false;
    }
}

} // namespace

QList<Migration> knownMigrations()
{
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/muster/migrations"));
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files)
        steps.append(readMigration(info));
    return steps;
}

void requireKnownSchema(const Database &database)
{
    const Rows rows = database.rows(QStringLiteral("SELECT number, name, min_compatible, program FROM migration ORDER BY number DESC LIMIT 1"));
    if (rows.isEmpty())
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "This office was never finished: %1")).arg(database.address().shown()));
    const int known = knownMigrations().last().number;
    if (rows[0][2].toInt() > known)
        throw NewerOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "This office was made by a newer Muster (%1, step %2); this is Muster %3, which knows steps up to %4. The office was not touched."))
                              .arg(rows[0][3].toString(), rows[0][1].toString(), programVersion()).arg(known));
}

/// A slice at a time, so that no table is held whole.
void deriveAnew(const Database &database, const RecordType &type)
{
    const QString read = selectSql(type, QStringLiteral("WHERE id > ? ORDER BY id LIMIT %1").arg(deriveStep));
    const QString write = updateDerivedSql(type);
    qint64 after = 0;
    for (Rows slice = database.rows(read, {after}); !slice.isEmpty(); slice = database.rows(read, {after})) {
        for (const Row &row : std::as_const(slice))
            database.change(write, type.derive(row.mid(2)) + QVariantList{row[0]});
        after = slice.last()[0].toLongLong();
    }
}

/// All steps at once or none: what a step has worked out anew may be written into columns that come with a later one.
void migrate(const Database &database, const RecordTypes &types, const QDateTime &now)
{
    const int newest = hasMigrationTable(database) ? newestStep(database) : 0;
    QList<Migration> steps = knownMigrations();
    steps.removeIf([newest](const Migration &step) { return step.number <= newest; });
    if (steps.isEmpty())
        return;
    Transaction transaction(database);
    QStringList derived;
    for (const Migration &step : std::as_const(steps)) {
        take(database, step, now);
        derived.append(step.derives);
    }
    for (const RecordType *type : types)
        if (derived.contains(QLatin1String(type->table)))
            deriveAnew(database, *type);
    transaction.commit();
}

} // namespace muster
