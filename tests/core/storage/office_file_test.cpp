// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/base/version.h"
#include "core/office/record_list.h"
#include "core/storage/migrations.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/random_records.h"
#include "tests/support/without_root.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace muster {
namespace {

using testing::HasSubstr;

/// What can be wrong with the file an office is kept in.
class OfficeFile : public testing::Test {
protected:
    void SetUp() override
    {
        saved(m_office.database(), person("1"));
        m_office.close();
    }

    const QString &path() const { return m_office.address().text; }
    QString folder() const { return QFileInfo(path()).absolutePath(); }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void write(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// The words of the refusal; the file and its folder must be as before.
    template <class Error>
    std::string refusal() const
    {
        const QByteArray before = bytes();
        const QStringList beside = QDir(folder()).entryList();
        std::string words = "(opened)";
        try {
            requireKnownSchema(Database::open(m_office.address()));
        } catch (const Error &error) {
            words = error.words().toStdString();
        }
        EXPECT_EQ(bytes(), before);
        EXPECT_EQ(QDir(folder()).entryList(), beside);
        return words;
    }

    void changeInside(const QString &statement) const { Database::open(m_office.address()).execute(statement); }

    TestOffice m_office{Engine::Sqlite};
};

TEST_F(OfficeFile, that_is_missing_is_named)
{
    const QString path = folder() + "/nowhere.muster";
    try {
        Database::open(OfficeAddress::of(path));
        FAIL();
    } catch (const Missing &error) {
        EXPECT_TRUE(error.words().contains(path));
    }
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(OfficeFile, that_is_empty_is_no_office)
{
    write({});
    EXPECT_THAT(refusal<NotAnOffice>(), HasSubstr("not an office of Muster"));
}

TEST_F(OfficeFile, that_is_a_text_is_no_office)
{
    for (const int length : {1, 60, 99, 100, 600, 5000}) {
        write(QByteArray("service_no,full_name\n").repeated(300).left(length));
        EXPECT_THAT(refusal<NotAnOffice>(), HasSubstr("not an office of Muster"));
    }
}

TEST_F(OfficeFile, that_is_a_folder_cannot_be_read)
{
    EXPECT_THROW(Database::open(OfficeAddress::of(folder())), Unreachable);
}

TEST_F(OfficeFile, of_another_program_is_no_office_and_is_not_touched)
{
    changeInside("PRAGMA application_id = 7;\nPRAGMA journal_mode = DELETE");
    EXPECT_THAT(refusal<NotAnOffice>(), HasSubstr("not an office of Muster"));
}

TEST_F(OfficeFile, that_was_cut_off_anywhere_is_no_office)
{
    const QByteArray whole = bytes();
    holdsFor(60, [&] {
        write(whole.left(*rc::gen::inRange<qsizetype>(0, whole.size())));
        RC_ASSERT(refusal<NotAnOffice>() != "(opened)");
    });
}

TEST_F(OfficeFile, with_another_first_page_is_refused)
{
    const QByteArray whole = bytes();
    holdsFor(60, [&] {
        QByteArray damaged = whole;
        for (int i = 0; i < 100; ++i)
            damaged[i] = char(*rc::gen::inRange(0, 256));
        write(damaged);
        RC_ASSERT(refusal<NotAnOffice>() != "(opened)");
    });
}

TEST_F(OfficeFile, with_damage_in_the_middle_is_never_called_sound)
{
    const QByteArray whole = bytes();
    int found = 0;
    holdsFor(40, [&] {
        QByteArray damaged = whole;
        const qsizetype page = *rc::gen::inRange<qsizetype>(1, whole.size() / 4096);
        damaged.replace(page * 4096, 64, QByteArray(64, '\x5a'));
        write(damaged);
        try {
            found += !officeFaults(Database::open(m_office.address()), recordTypes()).isEmpty();
        } catch (const StorageError &) {
            ++found;
        }
    });
    EXPECT_EQ(found, 40);
}

TEST_F(OfficeFile, of_a_newer_program_is_refused_by_name_and_version_and_not_touched)
{
    changeInside("INSERT INTO migration (number, name, min_compatible, program, applied_at) VALUES (900, '0900_ships', 900, '7.2.1', 0)");
    EXPECT_THAT(refusal<NewerOffice>(), AllOf(HasSubstr("newer Muster (7.2.1, step 0900_ships)"), HasSubstr("this is Muster " + programVersion().toStdString())));
}

TEST_F(OfficeFile, of_a_newer_program_is_opened_where_that_program_says_it_may)
{
    changeInside(QStringLiteral("INSERT INTO migration (number, name, min_compatible, program, applied_at) VALUES (900, '0900_ships', %1, '7.2.1', 0)")
                     .arg(knownMigrations().last().number));
    const Database database = Database::open(m_office.address());
    EXPECT_NO_THROW(requireKnownSchema(database));
    EXPECT_NO_THROW(migrate(database, recordTypes(), clerk().at));
    EXPECT_EQ(database.rows("SELECT max(number) FROM migration")[0][0].toInt(), 900);
}

TEST_F(OfficeFile, that_was_never_finished_is_no_office)
{
    const QString path = folder() + "/unfinished.muster";
    Database::create(OfficeAddress::of(path));
    EXPECT_THROW(Database::open(OfficeAddress::of(path)), NotAnOffice);
}

TEST_F(OfficeFile, is_not_made_over_another_or_in_no_folder)
{
    const QByteArray before = bytes();
    EXPECT_THROW(Database::create(m_office.address()), Duplicate);
    EXPECT_EQ(bytes(), before);
    EXPECT_THROW(Database::create(OfficeAddress::of(folder() + "/none/office.muster")), Missing);
}

TEST_F(OfficeFile, can_be_opened_by_a_second_clerk_from_its_first_moment)
{
    const OfficeAddress address = OfficeAddress::of(folder() + "/new.muster");
    const Database first = Database::create(address);
    migrate(first, recordTypes(), clerk().at);
    EXPECT_NO_THROW(Database::open(address));
}

TEST_F(OfficeFile, that_may_not_be_written_is_read_only)
{
    for (const QString &place : {path(), folder()}) {
        WithoutRoot nobody(folder());
        WithoutRoot::forbidWriting(place);
        EXPECT_THAT(refusal<ReadOnly>(), HasSubstr("may not be written to"));
        WithoutRoot::allowWriting(place);
    }
}

TEST_F(OfficeFile, is_not_made_in_a_folder_that_may_not_be_written)
{
    WithoutRoot nobody(folder());
    WithoutRoot::forbidWriting(folder());
    EXPECT_THROW(Database::create(OfficeAddress::of(folder() + "/new.muster")), ReadOnly);
    WithoutRoot::allowWriting(folder());
}

TEST_F(OfficeFile, is_left_as_it_was_on_a_full_disk_and_works_again_with_room)
{
    const Database database = Database::open(m_office.address());
    const QStringList before = officeText(database);
    const auto saveMany = [&database](int people) {
        ChangeSet changes(database, "Many", clerk());
        for (int i = 0; i < people; ++i) {
            Person somebody = person(QStringLiteral("VN%1").arg(i));
            changes.save(somebody);
        }
        changes.commit();
    };
    database.execute(QStringLiteral("PRAGMA max_page_count = %1").arg(database.rows("PRAGMA page_count")[0][0].toInt() + 3));
    EXPECT_THROW(saveMany(3000), DiskFull);
    EXPECT_EQ(officeText(database), before);
    EXPECT_EQ(officeFaults(database, recordTypes()), QStringList());
    database.execute("PRAGMA max_page_count = 1000000");
    saveMany(3000);
    EXPECT_EQ(officeFaults(database, recordTypes()), QStringList());
}

/// Whether somebody else holds a lock on the bytes where SQLite has its shared ones (sqlite.org, os.h).
bool isLockedForOthers(const QString &path)
{
    const pid_t child = fork();
    if (child == 0) {
        const int file = ::open(path.toLocal8Bit().constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000 + 2;
        lock.l_len = 510;
        fcntl(file, F_GETLK, &lock);
        _exit(lock.l_type == F_UNLCK ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WEXITSTATUS(status) == 1;
}

TEST_F(OfficeFile, keeps_its_locks_while_it_is_opened_again_by_the_same_program)
{
    const Database database = Database::open(m_office.address());
    ASSERT_TRUE(isLockedForOthers(path()));
    {
        const Database second = Database::open(m_office.address());
        EXPECT_TRUE(isLockedForOthers(path()));
    }
    EXPECT_TRUE(isLockedForOthers(path())) << "else another program could take the log away";
}

} // namespace
} // namespace muster
