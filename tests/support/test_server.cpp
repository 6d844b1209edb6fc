// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_server.h"

#include "core/office/record_list.h"
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "tests/support/office_fixture.h"

#include <QCoreApplication>
#include <QUrl>

namespace muster {

namespace {

OfficeAddress server()
{
    return OfficeAddress::of(qEnvironmentVariable("MUSTER_TEST_POSTGRES"));
}

/// Speaks to the server's own database; it holds no table and so can be opened as one for a new office.
void tell(const QString &statement)
{
    Database::create(server()).execute(statement);
}

OfficeAddress onServer(const QString &name)
{
    QUrl url(server().text);
    url.setPath(u'/' + name);
    return OfficeAddress::of(url.toString());
}

/// Whoever is still connected, such as a saver that was killed, is sent away first.
void empty(const OfficeAddress &address)
{
    const Database database = Database::open(address);
    database.rows(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                 "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
    QStringList tables{"change_line", "change_set", "office_state", "migration", "kept_file"};
    for (const RecordType *type : recordTypes())
        tables.prepend(QLatin1String(type->table));
    Transaction transaction(database);
    for (const QString &table : std::as_const(tables))
        database.execute(QStringLiteral("DELETE FROM %1").arg(table));
    database.execute(QStringLiteral("INSERT INTO office_state (id, next_id, head) VALUES (1, 1, '')"));
    for (const Migration &step : knownMigrations())
        database.change(QStringLiteral("INSERT INTO migration (number, name, min_compatible, program, applied_at) VALUES (?, ?, ?, '', 0)"),
                        {step.number, step.name, step.minCompatible});
    transaction.commit();
}

class ServerOffices : public testing::Environment {
public:
    OfficeAddress take()
    {
        return m_idle.isEmpty() ? make() : m_idle.takeLast();
    }

    void giveBack(const OfficeAddress &address)
    {
        empty(address);
        m_idle.append(address);
    }

    void TearDown() override
    {
        for (const QString &name : std::as_const(m_made))
            tell(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    }

private:
    OfficeAddress make()
    {
        const QString name = QStringLiteral("muster_%1_%2").arg(QCoreApplication::applicationPid()).arg(m_made.size());
        tell(QStringLiteral("CREATE DATABASE %1").arg(name));
        m_made.append(name);
        migrate(Database::create(onServer(name)), recordTypes(), clerk().at);
        return onServer(name);
    }

    QStringList m_made;
    QList<OfficeAddress> m_idle;
};

ServerOffices *const offices = static_cast<ServerOffices *>(testing::AddGlobalTestEnvironment(new ServerOffices));

} // namespace

OfficeAddress takeServerOffice()
{
    return offices->take();
}

void giveServerOfficeBack(const OfficeAddress &address)
{
    offices->giveBack(address);
}

} // namespace muster
