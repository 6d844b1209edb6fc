// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

namespace muster {
namespace {

const QString sampleFolder = QStringLiteral(MUSTER_SOURCE_DIR "/resources/sample");

class KilledWhileImporting : public OfficeOfProgram {
protected:
    static void importFor(const QString &office, int milliseconds)
    {
        QProcess import;
        import.start(QStringLiteral(MUSTER_BIN_DIR "/musterctl"), {QStringLiteral("import"), office, sampleFolder});
        ASSERT_TRUE(import.waitForStarted());
        QThread::msleep(static_cast<unsigned long>(milliseconds));
        import.kill();
        import.waitForFinished();
    }

    /// Everything is there or nothing, and the office is sound.
    static void expectAllOrNothing(const QString &office)
    {
        EXPECT_EQ(musterctl({QStringLiteral("check"), office}).exitCode, 0);
        const QString sent = musterctlCsv({QStringLiteral("sent"), office, QStringLiteral("--until"), QStringLiteral("2025-07-31")}).out;
        EXPECT_TRUE(sent == QLatin1String("tours,persons\n0,0\n") || sent == QLatin1String("tours,persons\n1090,1076\n")) << qPrintable(sent);
    }
};

TEST_P(KilledWhileImporting, leaves_a_sound_office_with_all_of_the_import_or_nothing)
{
    const QString office = newAddress(GetParam());
    ASSERT_EQ(musterctl({QStringLiteral("create"), office}).exitCode, 0);
    for (int round = 0; round < 8; ++round) {
        importFor(office, QRandomGenerator::global()->bounded(5, 3000));
        expectAllOrNothing(office);
    }
}

INSTANTIATE_TEST_SUITE_P(Each, KilledWhileImporting, testing::Values(Engine::Sqlite, Engine::Postgres), nameOfEngine);

} // namespace
} // namespace muster
