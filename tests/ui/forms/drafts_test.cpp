// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/drafts.h"

#include "core/base/errors.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace muster {
namespace {

constexpr auto folderToType = "MUSTER_TEST_DRAFTS";
const DraftPlace unmiss{"mission", 12};

Draft typed(const QString &text)
{
    return {.place = unmiss, .at = QDateTime(QDate(2026, 11, 12), QTime(10, 31), Qt::UTC), .naming = u"UNMISS"_qs, .version = 3,
            .read = {{u"code"_qs, u"UNMISS"_qs}}, .typed = {{u"name_en"_qs, text}}};
}

TEST(Drafts, are_read_back_as_they_were_kept_and_only_by_their_owner)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"drafts"_qs);
    Drafts drafts(folder);
    EXPECT_TRUE(drafts.all().isEmpty());
    const Draft kept = drafts.keep(typed(u"Nước \u202E\t«31/0»\U0001F600"_qs));
    ASSERT_EQ(drafts.at(unmiss).size(), 1);
    const Draft read = drafts.at(unmiss).first();
    EXPECT_EQ(read.id, kept.id);
    EXPECT_EQ(read.at, kept.at);
    EXPECT_EQ(read.naming, u"UNMISS"_qs);
    EXPECT_EQ(read.version, 3);
    EXPECT_EQ(read.read, kept.read);
    EXPECT_EQ(read.typed, kept.typed);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(folder) & others);
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.draft"_qs}, QDir::Files))
        EXPECT_FALSE(file.permissions() & others);
}

TEST(Drafts, of_one_form_are_written_over_and_of_two_stand_beside_each_other)
{
    const QTemporaryDir folder;
    Drafts drafts(folder.path());
    Draft first = drafts.keep(typed(u"a"_qs));
    first.typed = typed(u"ab"_qs).typed;
    first = drafts.keep(first);
    Draft second = typed(u"other"_qs);
    second.at = second.at.addSecs(60);
    second = drafts.keep(second);
    const QList<Draft> all = drafts.at(unmiss);
    ASSERT_EQ(all.size(), 2);
    EXPECT_EQ(all[0].id, second.id) << "the newest first";
    EXPECT_EQ(all[1].typed, typed(u"ab"_qs).typed);
    drafts.drop(second.id);
    EXPECT_EQ(drafts.all().size(), 1);
    EXPECT_TRUE(drafts.at({"mission", 13}).isEmpty());
    EXPECT_TRUE(drafts.at({"mission", 0}).isEmpty());
}

TEST(Drafts, are_not_offered_while_another_window_is_typing_them)
{
    const QTemporaryDir folder;
    auto here = std::make_unique<Drafts>(folder.path());
    here->keep(typed(u"a"_qs));
    const Drafts there(folder.path());
    EXPECT_TRUE(there.all().isEmpty());
    here.reset();
    EXPECT_EQ(there.all().size(), 1);
}

TEST(Drafts, belong_to_one_clerk_in_one_office)
{
    const OfficeAddress office = OfficeAddress::of(u"/srv/a.muster"_qs);
    const QString folder = Drafts::folderOf(office, u"Lan"_qs);
    EXPECT_EQ(folder, Drafts::folderOf(office, u"Lan"_qs));
    EXPECT_NE(folder, Drafts::folderOf(office, u"Hùng"_qs));
    EXPECT_NE(folder, Drafts::folderOf(OfficeAddress::of(u"/srv/b.muster"_qs), u"Lan"_qs));
}

TEST(Drafts, that_cannot_be_kept_say_why)
{
    const QTemporaryDir place;
    QFile file(place.filePath(u"taken"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    Drafts drafts(file.fileName());
    try {
        drafts.keep(typed(u"a"_qs));
        FAIL() << "a file stands where the folder should";
    } catch (const Fault &fault) {
        EXPECT_TRUE(fault.words().startsWith(u"What you type cannot be kept until you save it: "_qs)) << fault.words().toStdString();
    }
}

TEST(Drafts, pass_over_files_that_are_none)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.draft"_qs));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"table\":");
    file.close();
    EXPECT_TRUE(Drafts(folder.path()).all().isEmpty());
}

/// Runs in a process of its own that is killed while it types.
TEST(Typist, DISABLED_types_until_it_is_killed)
{
    Drafts drafts(qEnvironmentVariable(folderToType));
    Draft draft = typed(u""_qs);
    for (int letters = 1;; ++letters) {
        draft.typed = typed(QString(letters, u'x')).typed;
        draft = drafts.keep(draft);
        std::printf("kept %d\n", letters);
        std::fflush(stdout);
    }
}

TEST(Drafts, outlive_a_program_that_is_killed)
{
    const QTemporaryDir folder;
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderToType), folder.path());
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"--gtest_filter=Typist.DISABLED_types_until_it_is_killed"_qs, u"--gtest_also_run_disabled_tests"_qs});
    QByteArray said;
    while (!said.contains("kept 20\n") && typist.waitForReadyRead(60000))
        said += typist.readAllStandardOutput();
    const Drafts drafts(folder.path());
    EXPECT_TRUE(drafts.all().isEmpty()) << "it is still being typed";
    kill(pid_t(typist.processId()), SIGKILL);
    typist.waitForFinished();
    said += typist.readAllStandardOutput();
    const qsizetype acknowledged = said.count("kept ");
    ASSERT_EQ(drafts.all().size(), 1);
    const qsizetype letters = drafts.all().first().typed.value(u"name_en"_qs).toString().size();
    EXPECT_GE(letters, acknowledged);
    EXPECT_LE(letters, acknowledged + 1);
}

} // namespace
} // namespace muster
