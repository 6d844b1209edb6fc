// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_run.h"

#include <QProcess>

namespace muster {

namespace {

constexpr int longestRun = 120'000; // milliseconds

ProgramRun finish(QProcess &process, const QStringList &arguments)
{
    process.setProgram(QStringLiteral(MUSTER_BIN_DIR "/musterctl"));
    process.setArguments(arguments);
    process.start(QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(longestRun) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

CsvFile ProgramRun::csv() const
{
    return parseCsv(out.toUtf8(), QStringLiteral("output"));
}

QStringList ProgramRun::column(const QString &name) const
{
    const CsvFile file = csv();
    const qsizetype position = file.header.indexOf(name);
    QStringList cells;
    for (const CsvRow &row : file.rows)
        cells.append(row.cells.value(position));
    return cells;
}

qint64 ProgramRun::sum(const QString &name) const
{
    qint64 total = 0;
    for (const QString &cell : column(name))
        total += cell.toLongLong();
    return total;
}

ProgramRun musterctl(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    return finish(process, arguments);
}

ProgramRun musterctlCsv(const QStringList &arguments)
{
    return musterctl(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("csv")});
}

ProgramRun musterctlInto(const QString &file, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(file);
    return finish(process, arguments);
}

ProgramRun musterctlFrom(const QString &file, const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(file);
    return finish(process, arguments);
}

void PrintTo(const ProgramRun &run, std::ostream *stream)
{
    *stream << "exit " << run.exitCode << "\n" << run.out.toStdString() << run.errors.toStdString();
}

} // namespace muster
