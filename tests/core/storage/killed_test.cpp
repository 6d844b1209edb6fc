// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>

namespace muster {
namespace {

constexpr char officeToSaveInto[] = "MUSTER_TEST_SAVE_INTO";

/// Small change sets and now and then a large one, as an import is.
void saveOne(const Database &database, const QString &name)
{
    ChangeSet changes(database, name, clerk());
    const int people = QRandomGenerator::global()->bounded(4) == 0 ? 400 : 2;
    for (int i = 0; i < people; ++i) {
        Person somebody = person(QStringLiteral("%1-%2").arg(name).arg(i));
        changes.save(somebody);
    }
    const qint64 saved = changes.commit();
    std::printf("saved %lld\n", static_cast<long long>(saved));
    std::fflush(stdout);
}

/// The process that is killed: saves until then, and says of each change set that it is saved once commit() is back.
TEST(Saver, DISABLED_saves_until_it_is_killed)
{
    const Database database = Database::open(OfficeAddress::of(qEnvironmentVariable(officeToSaveInto)));
    std::printf("ready\n");
    std::fflush(stdout);
    for (int i = 0;; ++i)
        saveOne(database, QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(i));
}

class KilledWhileSaving : public OnEachEngine {
protected:
    /// Kills a saver after a random time; the change sets it had said are saved.
    QList<qint64> acknowledgedBeforeTheKill() const
    {
        QProcess saver;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(officeToSaveInto, address().text);
        saver.setProcessEnvironment(environment);
        saver.start(QCoreApplication::applicationFilePath(),
                    {"--gtest_filter=Saver.DISABLED_saves_until_it_is_killed", "--gtest_also_run_disabled_tests"});
        QByteArray said;
        while (!said.contains("ready\n") && saver.waitForReadyRead(60000))
            said += saver.readAllStandardOutput();
        EXPECT_THAT(said.toStdString(), testing::HasSubstr("ready\n"));
        saver.waitForFinished(QRandomGenerator::global()->bounded(200));
        EXPECT_EQ(saver.state(), QProcess::Running) << saver.readAll().toStdString();
        kill(pid_t(saver.processId()), SIGKILL);
        saver.waitForFinished();
        return numbersIn(said + saver.readAllStandardOutput());
    }

    static QList<qint64> numbersIn(const QByteArray &said)
    {
        QList<qint64> numbers;
        for (const QByteArray &line : said.split('\n'))
            if (line.startsWith("saved "))
                numbers.append(line.mid(6).toLongLong());
        return numbers;
    }
};
ON_EACH_ENGINE(KilledWhileSaving);

TEST_P(KilledWhileSaving, leaves_a_sound_office_with_every_acknowledged_change)
{
    const int kills = onPostgres() ? 8 : 25;
    int acknowledged = 0;
    qint64 before = 0;
    close();
    for (int i = 0; i < kills; ++i) {
        const QList<qint64> saved = acknowledgedBeforeTheKill();
        acknowledged += int(saved.size());
        const Database database = Database::open(address());
        ASSERT_EQ(officeFaults(database, recordTypes()), QStringList()) << "kill " << i;
        const qint64 last = database.rows("SELECT coalesce(max(id), 0) FROM change_set")[0][0].toLongLong();
        ASSERT_GE(last, before + saved.size());
        ASSERT_LE(last, before + saved.size() + 1) << "at most the one that was under way";
        for (const qint64 number : saved)
            ASSERT_NO_THROW(changeSet(database, number));
        before = last;
    }
    EXPECT_GT(acknowledged, kills) << "the savers were killed before they saved anything";
}

} // namespace
} // namespace muster
