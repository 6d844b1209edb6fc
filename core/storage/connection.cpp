// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/base/errors.h"
#include "core/storage/dialect.h"
#include "core/storage/office_file.h"
#include "core/storage/words.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <atomic>

namespace muster {

namespace {

QString nextName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("muster-%1").arg(++count);
}

void pointAt(QSqlDatabase &database, const OfficeAddress &address)
{
    if (address.engine == Engine::Sqlite)
        return database.setDatabaseName(address.text);
    const QUrl url(address.text);
    const QUrlQuery query(url);
    const auto either = [&](const QString &part, const QString &key) { return part.isEmpty() ? query.queryItemValue(key, QUrl::FullyDecoded) : part; };
    database.setHostName(either(url.host(), QStringLiteral("host")));
    const QString port = query.queryItemValue(QStringLiteral("port"));
    database.setPort(url.port(port.isEmpty() ? -1 : port.toInt()));
    database.setUserName(either(url.userName(), QStringLiteral("user")));
    database.setPassword(either(url.password(), QStringLiteral("password")));
    database.setDatabaseName(either(url.path().mid(1), QStringLiteral("dbname")));
    database.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=Muster"));
}

/// A foreign or cut-off file is refused before anything is set on it. The engine itself sees missing pages, but takes
/// the last one for ending in zeros when a part of it is cut off.
void requireOfficeMark(const Database &database)
{
    if (database.rows(QStringLiteral("PRAGMA application_id"))[0][0].toLongLong() != officeFileMark)
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "This file is not an office of Muster: %1")).arg(database.address().text));
    const qint64 pageSize = database.rows(QStringLiteral("PRAGMA page_size"))[0][0].toLongLong();
    if (QFileInfo(database.address().text).size() % pageSize != 0)
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "The office file was cut off; please take it from a backup: %1")).arg(database.address().text));
}

/// How the engine is to work: log, locks, references.
void settle(const Database &database)
{
    for (const QString &statement : openingStatements(database.engine()))
        database.execute(statement);
}

bool holdsTables(const Database &database)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"))[0][0].toInt() > 0;
}

} // namespace

Database::Connection::Connection(OfficeAddress where) : address(std::move(where)), name(nextName()) {}

Database::Connection::~Connection()
{
    prepared.clear();
    if (QSqlDatabase::contains(name))
        QSqlDatabase::removeDatabase(name);
}

void Database::Connection::openEngine()
{
    QSqlDatabase made = QSqlDatabase::addDatabase(
        address.engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
    if (!made.isValid())
        throw Unreachable(storageWords(QT_TRANSLATE_NOOP("Storage", "The part of Qt that reads this kind of office is not installed.")));
    pointAt(made, address);
    if (!made.open())
        raise(address, made.lastError());
}

Database Database::open(const OfficeAddress &address)
{
    if (address.engine == Engine::Sqlite)
        requireOfficeFile(address.text);
    auto connection = std::make_unique<Connection>(address);
    connection->openEngine();
    Database database(std::move(connection));
    if (address.engine == Engine::Sqlite)
        requireOfficeMark(database);
    settle(database);
    const QString ask = address.engine == Engine::Sqlite
        ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'migration'")
        : QStringLiteral("SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'");
    if (database.rows(ask)[0][0].toInt() == 0)
        throw NotAnOffice(storageWords(QT_TRANSLATE_NOOP("Storage", "There is no office of Muster here: %1")).arg(address.shown()));
    return database;
}

Database Database::create(const OfficeAddress &address)
{
    if (address.engine == Engine::Sqlite)
        requirePlaceForOffice(address.text);
    auto connection = std::make_unique<Connection>(address);
    connection->openEngine();
    Database database(std::move(connection));
    // The mark comes before the write-ahead log, so that it stands in the file itself from the first moment.
    if (address.engine == Engine::Sqlite)
        database.execute(QStringLiteral("PRAGMA application_id = %1").arg(officeFileMark));
    settle(database);
    if (address.engine == Engine::Postgres && holdsTables(database))
        throw Duplicate(storageWords(QT_TRANSLATE_NOOP("Storage", "The database already holds tables; a new office wants an empty one: %1")).arg(address.shown()));
    return database;
}

} // namespace muster
