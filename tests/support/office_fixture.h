// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/storage/database.h"
#include "core/storage/repository.h"
#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <optional>

namespace muster {

/// Who saves in tests, and when: so many minutes after the morning of 1 August 2025.
Signature clerk(int minutes = 0);

/// A migrated office without records, in a folder of its own or in a database of its own on the test server; gone
/// with the object.
class TestOffice {
public:
    explicit TestOffice(Engine engine);
    ~TestOffice();
    TestOffice(const TestOffice &) = delete;
    TestOffice &operator=(const TestOffice &) = delete;

    const OfficeAddress &address() const { return m_address; }
    const Database &database() const { return *m_database; }
    /// Another connection to the same office.
    Database secondClerk() const { return Database::open(m_address); }
    /// Leaves the office, so that its file may be looked at or copied.
    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    OfficeAddress m_address;
    std::optional<Database> m_database;
};

/// Whether tests/run, or somebody by hand, gave a PostgreSQL to test on: MUSTER_TEST_POSTGRES is the address of a
/// database from which others may be made.
bool hasTestServer();

/// Tests that must hold on either engine; without a PostgreSQL its half is skipped and says so.
class OnEachEngine : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override;

    const Database &database() const { return m_office->database(); }
    const OfficeAddress &address() const { return m_office->address(); }
    Database secondClerk() const { return m_office->secondClerk(); }
    bool onPostgres() const { return GetParam() == Engine::Postgres; }
    void close() { m_office->close(); }

private:
    std::optional<TestOffice> m_office;
};

std::string nameOfEngine(const testing::TestParamInfo<Engine> &info);

#define ON_EACH_ENGINE(Suite)                                                                                          \
    INSTANTIATE_TEST_SUITE_P(Each, Suite, testing::Values(Engine::Sqlite, Engine::Postgres), nameOfEngine)

/// Saves a record as a change set of its own and gives it back with its number.
template <class Record>
Record saved(const Database &database, Record record, const Signature &by = clerk())
{
    ChangeSet changes(database, QStringLiteral("Save one"), by);
    changes.save(record);
    changes.commit();
    return record;
}

} // namespace muster
