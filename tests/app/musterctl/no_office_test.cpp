// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_run.h"
#include "tests/app/test_offices.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QTemporaryDir>

using testing::HasSubstr;

namespace muster {

namespace {

/// Every verb that opens an office.
QList<QStringList> everyQuestion(const QString &office)
{
    return {{"import", office, "."},
            {"strength", office, "--on", "2025-07-31"},
            {"sent", office, "--until", "2025-07-31"},
            {"outcomes", office},
            {"evaluations", office, "--until", "2025-07-31"},
            {"history", office},
            {"undo", office, "1"},
            {"check", office}};
}

void expectRefusal(const QStringList &asked, const std::string &words)
{
    const ProgramRun run = musterctl(asked);
    SCOPED_TRACE(asked.join(u' ').toStdString());
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.errors.toStdString(), HasSubstr(words));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(NoOffice, is_opened_where_no_file_is)
{
    QTemporaryDir folder;
    const QString office = folder.filePath("nothing.muster");
    for (const QStringList &asked : everyQuestion(office))
        expectRefusal(asked, "There is no such office file: ");
    EXPECT_FALSE(QFile::exists(office));
}

TEST(NoOffice, is_seen_in_a_file_of_another_kind)
{
    QTemporaryDir folder;
    const QString office = folder.filePath("letter.txt");
    const QByteArray letter = QByteArray("Dear colleague, ").repeated(500);
    write(office, letter);
    for (const QStringList &asked : everyQuestion(office))
        expectRefusal(asked, "office");
    EXPECT_EQ(bytesOf(office), letter);
}

TEST(NoOffice, is_opened_from_a_file_that_was_cut_off)
{
    const QString office = newAddress(Engine::Sqlite);
    ASSERT_EQ(musterctl({"create", office}).exitCode, 0);
    const QByteArray half = bytesOf(office).first(QFile(office).size() / 2);
    write(office, half);
    for (const QStringList &asked : everyQuestion(office))
        expectRefusal(asked, "office");
    EXPECT_EQ(bytesOf(office), half);
}

TEST(NoOffice, is_made_in_a_folder_that_is_not_there_or_may_not_be_written)
{
    QTemporaryDir folder;
    expectRefusal({"create", folder.filePath("none/office.muster")}, "none");
    expectRefusal({"create", "/proc/office.muster", "--sample"}, "/proc");
}

TEST(NoOffice, is_reached_where_no_server_answers)
{
    QTemporaryDir folder;
    const QString office = "postgresql://clerk:secret@/office?host=" + folder.path();
    for (const QStringList &asked : {QStringList{"create", office}, {"check", office}}) {
        expectRefusal(asked, "The office cannot be reached: postgresql://clerk@/office");
        EXPECT_FALSE(musterctl(asked).errors.contains("secret"));
    }
}

} // namespace muster
