// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/as_recorded.h"
#include "core/storage/change_watch.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/records.h"

#include <QTest>

namespace muster {
namespace {

/// Each fault of an engine becomes one error type, and leaves the office as it was.
class EngineFaults : public OnEachEngine {
protected:
    /// The words of the error; the office must be as before.
    template <class Error, class Act>
    QString wordsOf(const Act &act) const
    {
        const QStringList before = officeText(database());
        QString words;
        try {
            act();
            ADD_FAILURE() << "nothing was thrown";
        } catch (const Error &error) {
            words = error.words();
        }
        EXPECT_EQ(officeText(database()), before);
        return words;
    }

    /// As the engine itself refuses what got past the field tables.
    void insertPerson(const QString &columns, const QString &values) const
    {
        Transaction transaction(database());
        database().execute(QStringLiteral("INSERT INTO person (id, version, search_text, sort_key, %1) VALUES (99, 1, '', %2, %3)")
                               .arg(columns, onPostgres() ? "'\\x00'" : "x'00'", values));
        transaction.commit();
    }

    void impatient(const Database &database) const
    {
        database.execute(onPostgres() ? "SET lock_timeout = '100ms'" : "PRAGMA busy_timeout = 100");
    }
};
ON_EACH_ENGINE(EngineFaults);

TEST_P(EngineFaults, a_service_number_twice_is_a_duplicate_that_names_the_column)
{
    saved(database(), person("VN1"));
    EXPECT_THAT(wordsOf<Duplicate>([this] { saved(database(), person("VN1")); }).toStdString(), testing::HasSubstr("service_no"));
}

TEST_P(EngineFaults, a_second_open_tour_is_a_duplicate)
{
    const Posting posting{saved(database(), person("1")).id, saved(database(), mission("A")).id, saved(database(), category("SO")).id};
    saved(database(), tour(posting, QDate(2024, 1, 1)));
    wordsOf<Duplicate>([&] { saved(database(), tour(posting, QDate(2024, 6, 1))); });
}

TEST_P(EngineFaults, removing_what_others_refer_to_is_in_use)
{
    const Posting posting{saved(database(), person("1")).id, saved(database(), mission("A")).id, saved(database(), category("SO")).id};
    saved(database(), tour(posting, QDate(2024, 1, 1)));
    const Mission used = *find(database(), posting.mission);
    wordsOf<InUse>([&] {
        ChangeSet changes(database(), "Remove", clerk());
        changes.remove(used);
        changes.commit();
    });
}

TEST_P(EngineFaults, referring_to_a_record_that_is_not_there_is_in_use)
{
    Person made = person("1");
    made.serviceId = {4711};
    wordsOf<InUse>([&] { saved(database(), made); });
}

TEST_P(EngineFaults, a_missing_value_is_missing_and_names_the_column)
{
    wordsOf<Missing>([this] { insertPerson("service_no, full_name, note", "'1', 'A', NULL"); });
}

TEST_P(EngineFaults, a_value_against_a_rule_of_the_table_is_invalid)
{
    wordsOf<Invalid>([this] { insertPerson("service_no, full_name, sex", "'1', 'A', 'both'"); });
}

TEST_P(EngineFaults, a_value_of_another_kind_is_invalid)
{
    wordsOf<Invalid>([this] { insertPerson("service_no, full_name, service_id", "'1', 'A', 'army'"); });
}

TEST_P(EngineFaults, sql_that_is_none_is_a_storage_error_with_words)
{
    EXPECT_FALSE(wordsOf<StorageError>([this] { database().rows("SELECT nothing FROM nowhere"); }).isEmpty());
}

TEST_P(EngineFaults, an_office_in_which_somebody_is_saving_is_busy)
{
    const Database other = secondClerk();
    impatient(database());
    ChangeSet saving(other, "Slow", clerk());
    Person theirs = person("1");
    saving.save(theirs);
    saving.flush();
    wordsOf<Busy>([this] { saved(database(), person("2")); });
    saving.commit();
    saved(database(), person("2"));
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(EngineFaults, goes_on_working_after_each)
{
    saved(database(), person("1"));
    for (int i = 0; i < 3; ++i)
        EXPECT_THROW(saved(database(), person("1")), Duplicate);
    saved(database(), person("2"));
    EXPECT_EQ(select<Person>(database()).size(), 2);
}

TEST(Servers, that_do_not_answer_are_unreachable)
{
    const auto address = OfficeAddress::of("postgresql://clerk:secret@127.0.0.1:9/office");
    try {
        Database::open(address);
        FAIL() << "was opened";
    } catch (const Unreachable &error) {
        EXPECT_FALSE(error.words().contains("secret"));
        EXPECT_TRUE(error.words().contains("127.0.0.1"));
    }
}

class HungUp : public testing::Test {
protected:
    void SetUp() override
    {
        if (!hasTestServer())
            GTEST_SKIP() << "NOT TESTED: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
        m_office.emplace(Engine::Postgres);
        m_cutOff.emplace(m_office->secondClerk());
    }

    void hangUp() const
    {
        m_office->database().rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                  "WHERE datname = current_database() AND pid <> pg_backend_pid()");
    }

    std::optional<TestOffice> m_office;
    std::optional<Database> m_cutOff;
};

TEST_F(HungUp, server_is_reached_again_by_the_next_question)
{
    saved(*m_cutOff, person("1"));
    hangUp();
    EXPECT_EQ(select<Person>(*m_cutOff).size(), 1);
}

TEST_F(HungUp, server_is_reached_again_by_the_next_save)
{
    hangUp();
    saved(*m_cutOff, person("1"));
    EXPECT_EQ(select<Person>(m_office->database()).size(), 1);
}

TEST_F(HungUp, server_in_the_middle_of_a_save_leaves_nothing_of_it_and_says_so)
{
    ChangeSet changes(*m_cutOff, QStringLiteral("Cut off"), clerk());
    Person one = person("1");
    changes.save(one);
    changes.flush();
    hangUp();
    Person two = person("2");
    EXPECT_THROW({ changes.save(two); changes.commit(); }, Unreachable);
    EXPECT_TRUE(select<Person>(m_office->database()).isEmpty());
}

TEST_F(HungUp, server_never_gives_the_present_for_what_was_recorded)
{
    saved(*m_cutOff, person("1"), clerk(1));
    saved(m_office->database(), person("2"), clerk(100));
    {
        const AsRecorded then(*m_cutOff, clerk(50).at, {&recordType<Person>()});
        ASSERT_EQ(select<Person>(*m_cutOff).size(), 1);
        hangUp();
        EXPECT_THROW(select<Person>(*m_cutOff), Unreachable);
    }
    EXPECT_EQ(select<Person>(*m_cutOff).size(), 2);
}

TEST_F(HungUp, server_is_listened_to_again_and_what_was_saved_meanwhile_is_told)
{
    int told = 0;
    const ChangeWatch watch(*m_cutOff, [&told] { ++told; });
    hangUp();
    saved(m_office->database(), person("1"));
    EXPECT_TRUE(QTest::qWaitFor([&told] { return told == 1; }, 6000));
    saved(m_office->database(), person("2"));
    EXPECT_TRUE(QTest::qWaitFor([&told] { return told == 2; }, 2000));
}

TEST(Servers, without_that_database_are_unreachable)
{
    if (!hasTestServer())
        GTEST_SKIP() << "NOT TESTED: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
    const QString server = qEnvironmentVariable("MUSTER_TEST_POSTGRES");
    EXPECT_THROW(Database::open(OfficeAddress::of(QString(server).replace("/postgres?", "/no_such_office?"))), Unreachable);
}

TEST(Servers, with_an_empty_database_hold_no_office)
{
    if (!hasTestServer())
        GTEST_SKIP() << "NOT TESTED: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
    EXPECT_THROW(Database::open(OfficeAddress::of(qEnvironmentVariable("MUSTER_TEST_POSTGRES"))), NotAnOffice);
}

TEST(Servers, with_tables_are_no_place_for_a_new_office)
{
    if (!hasTestServer())
        GTEST_SKIP() << "NOT TESTED: MUSTER_TEST_POSTGRES names no server; tests/run starts one";
    const TestOffice office(Engine::Postgres);
    EXPECT_THROW(Database::create(office.address()), Duplicate);
}

} // namespace
} // namespace muster
