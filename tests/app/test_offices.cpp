// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/test_offices.h"

#include "core/storage/database.h"
#include "tests/app/program_run.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace muster {

namespace {

QString serverAddress()
{
    return qEnvironmentVariable("MUSTER_TEST_POSTGRES");
}

/// The server's own database holds no table and so can be opened as one for a new office.
void tellServer(const QString &statement)
{
    Database::create(OfficeAddress::of(serverAddress())).execute(statement);
}

/// Everything the tests made, removed after the last of them.
class MadeOffices : public testing::Environment {
public:
    QString file() { return m_folder.filePath(QStringLiteral("office-%1.muster").arg(++m_count)); }

    QString database(const QString &madeFrom)
    {
        m_databases.append(
            QStringLiteral("muster_app_%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_count));
        tellServer(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(m_databases.last(), madeFrom));
        QUrl url(serverAddress());
        url.setPath(u'/' + m_databases.last());
        return url.toString();
    }

    void TearDown() override
    {
        for (const QString &database : std::as_const(m_databases))
            tellServer(QStringLiteral("DROP DATABASE %1").arg(database));
    }

private:
    QTemporaryDir m_folder;
    QStringList m_databases;
    int m_count = 0;
};

/// The environment belongs to GoogleTest, which deletes it.
MadeOffices &made()
{
    static auto *offices = static_cast<MadeOffices *>(testing::AddGlobalTestEnvironment(new MadeOffices));
    return *offices;
}

QString madeSample(Engine engine)
{
    const QString address = newAddress(engine);
    const ProgramRun run = musterctl({QStringLiteral("create"), address, QStringLiteral("--sample"),
                                      QStringLiteral("--author"), QStringLiteral("Lê Thị Mẫu")});
    EXPECT_EQ(run.exitCode, 0) << testing::PrintToString(run);
    return address;
}

} // namespace

QString newAddress(Engine engine)
{
    return engine == Engine::Sqlite ? made().file() : made().database(QStringLiteral("template1"));
}

QString sampleOffice(Engine engine)
{
    static QHash<int, QString> samples;
    QString &sample = samples[int(engine)];
    if (sample.isEmpty())
        sample = madeSample(engine);
    return sample;
}

QString copyOfSample(Engine engine)
{
    const QString sample = sampleOffice(engine);
    if (engine == Engine::Postgres)
        return made().database(QUrl(sample).path().mid(1));
    const QString copy = newAddress(engine);
    EXPECT_TRUE(QFile::copy(sample, copy));
    return copy;
}

void tamper(const QString &office, const QString &sql)
{
    Database::open(OfficeAddress::of(office)).execute(sql);
}

} // namespace muster
