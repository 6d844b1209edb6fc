// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/office_fixture.h"

#include "core/office/record_list.h"
#include "core/storage/migrations.h"
#include "tests/support/test_server.h"

namespace muster {

namespace {

OfficeAddress newFileOffice(const QTemporaryDir &folder)
{
    const OfficeAddress address = OfficeAddress::of(folder.filePath(QStringLiteral("office.muster")));
    migrate(Database::create(address), recordTypes(), clerk().at);
    return address;
}

} // namespace

Signature clerk(int minutes)
{
    const QDateTime morning(QDate(2025, 8, 1), QTime(8, 0), Qt::UTC);
    return {QStringLiteral("Trần Thị Văn Thư"), morning.addSecs(60 * minutes)};
}

TestOffice::TestOffice(Engine engine)
    : m_address(engine == Engine::Postgres ? takeServerOffice() : newFileOffice(m_folder)),
      m_database(Database::open(m_address))
{
}

TestOffice::~TestOffice()
{
    close();
    if (m_address.engine == Engine::Postgres)
        giveServerOfficeBack(m_address);
}

bool hasTestServer()
{
    return !qEnvironmentVariableIsEmpty("MUSTER_TEST_POSTGRES");
}

void OnEachEngine::SetUp()
{
    if (onPostgres() && !hasTestServer())
        GTEST_SKIP() << "NOT TESTED on PostgreSQL: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
    m_office.emplace(GetParam());
}

std::string nameOfEngine(const testing::TestParamInfo<Engine> &info)
{
    return info.param == Engine::Sqlite ? "Sqlite" : "Postgres";
}

} // namespace muster
