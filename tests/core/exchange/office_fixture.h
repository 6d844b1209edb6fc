// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/exchange/office_import.h"
#include "core/exchange/reference_lists.h"
#include "core/office/record_list.h"
#include "core/storage/migrations.h"
#include "core/storage/record_sql.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace muster {

/// A new, empty database on the test server; its name is the next number.
inline OfficeAddress newServerDatabase()
{
    static int count = 0;
    const QString name = QStringLiteral("exchange_%1_%2").arg(QCoreApplication::applicationPid()).arg(++count);
    QUrl server(qEnvironmentVariable("MUSTER_TEST_POSTGRES"));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setHostName(QUrlQuery(server).queryItemValue(u"host"_qs, QUrl::FullyDecoded));
        database.setUserName(server.userName());
        database.setDatabaseName(server.path().mid(1));
        if (!database.open() || QSqlQuery(database).exec(QStringLiteral("CREATE DATABASE ") + name) == false)
            throw std::runtime_error(database.lastError().text().toStdString());
    }
    QSqlDatabase::removeDatabase(name);
    server.setPath(u'/' + name);
    return OfficeAddress::of(server.toString());
}

/// A new office with the reference lists, and a folder of files beside it.
struct FreshOffice {
    explicit FreshOffice(Engine engine)
        : database(Database::create(engine == Engine::Postgres ? newServerDatabase()
                                                               : OfficeAddress::of(place.filePath(u"office.muster"_qs))))
    {
        migrate(database, recordTypes(), by().at);
        fillReferenceLists(database, by());
        QDir(place.path()).mkdir(u"files"_qs);
    }

    static Signature by() { return {u"clerk"_qs, QDateTime(QDate(2025, 8, 1), QTime(9, 0), Qt::UTC)}; }

    QTemporaryDir place;
    Database database;
};

/// The first column of what the statement gives.
inline QStringList column(const Database &database, const QString &sql)
{
    QStringList values;
    for (const Row &row : database.rows(sql))
        values.append(row[0].toString());
    return values;
}

inline int count(const Database &database, const QString &table)
{
    return column(database, u"SELECT count(*) FROM "_qs + table).first().toInt();
}

/// Empty for what is not there, whatever the engine gives for it.
inline QString written(const QVariant &cell)
{
    if (cell.isNull())
        return {};
    return cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

/// Tests of each kind of engine; without a server those on PostgreSQL are skipped.
class OnEitherEngine : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (GetParam() == Engine::Postgres && qEnvironmentVariableIsEmpty("MUSTER_TEST_POSTGRES"))
            GTEST_SKIP() << "no PostgreSQL: tests/run starts one";
    }
};

inline std::string engineName(const testing::TestParamInfo<Engine> &info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

} // namespace muster
