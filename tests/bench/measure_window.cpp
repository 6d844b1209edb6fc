// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/office_import.h"
#include "core/office/office.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"

#include <QProcess>

#include <chrono>

namespace muster::bench {

namespace {

const Signature clerk{QStringLiteral("bench"), QDateTime(QDate(2025, 8, 1), QTime(8, 0), Qt::UTC)};
constexpr int starts = 9;
constexpr double mostKeySeconds = 0.016;
constexpr double mostPageSeconds = 0.05;
constexpr double mostMegabytes = 200;

QList<QByteArrayList> linesOf(const Bench &bench, const char *program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(bench.programs + u'/' + QLatin1String(program), arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", program);
    QList<QByteArrayList> lines;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        lines.append(line.split(' '));
    return lines;
}

struct Start {
    double seconds = 0;
    double megabytes = 0;
};

Start startOf(const Bench &bench, const char *program, const QStringList &arguments)
{
    const auto before = std::chrono::steady_clock::now().time_since_epoch();
    const QByteArrayList words = linesOf(bench, program, arguments).last();
    const double painted = words[0].toDouble() / 1e9;
    return {painted - std::chrono::duration<double>(before).count(), words[1].toDouble() / 1024};
}

QString megabytesText(double megabytes)
{
    return QStringLiteral("%1 MB").arg(megabytes, 0, 'f', 0);
}

void printMemory(double window, double empty)
{
    print({QStringLiteral("memory after dashboard and people were shown / an empty window"), megabytesText(window),
           megabytesText(empty), QString::number(window / empty, 'f', 2),
           aimText(QStringLiteral("200 MB"), window <= mostMegabytes)});
}

double measureStart(const Bench &bench)
{
    Times times;
    double emptyMegabytes = 0;
    for (int i = 0; i < starts; ++i) {
        times.muster.append(startOf(bench, "bench_start", {QStringLiteral("--office"), bench.office()}).seconds);
        const Start empty = startOf(bench, "bench_empty_window", {});
        times.baseline.append(empty.seconds);
        emptyMegabytes = empty.megabytes;
    }
    print(ratioFigure(QStringLiteral("start to the first painted window / an empty window"), times, 2));
    return emptyMegabytes;
}

/// A line is: milliseconds to the rows, median and longest, and to the list painted, then what was typed.
void printKeystroke(const QByteArrayList &line, const QString &where)
{
    const double rows = line[0].toDouble() / 1000;
    const QString name = QStringLiteral("a key in the people filter%1: %2 (longest %3, painted %4)")
                             .arg(where, QString::fromUtf8(line.mid(3).join(' ')), secondsText(line[1].toDouble() / 1000),
                                  secondsText(line[2].toDouble() / 1000));
    print({.name = name, .muster = secondsText(rows), .aim = aimText(QStringLiteral("16 ms"), rows <= mostKeySeconds)});
}

/// A line is: milliseconds, median and longest, then the tab.
void printPersonPage(const QByteArrayList &line)
{
    const double seconds = line[0].toDouble() / 1000;
    const QString name = QStringLiteral("a person's page with 200 history entries: %1 (longest %2)")
                             .arg(QString::fromUtf8(line[2]), secondsText(line[1].toDouble() / 1000));
    print({.name = name, .muster = secondsText(seconds), .aim = aimText(QStringLiteral("50 ms"), seconds <= mostPageSeconds)});
}

/// A line is: milliseconds, median and longest, then what was done.
void printFrame(const QByteArrayList &line, const QString &where = {})
{
    const double seconds = line[0].toDouble() / 1000;
    const QString name = QStringLiteral("%1%2 (longest %3)")
                             .arg(where, QString::fromUtf8(line.mid(2).join(' ')), secondsText(line[1].toDouble() / 1000));
    print({.name = name, .muster = secondsText(seconds), .aim = aimText(QStringLiteral("16 ms"), seconds <= mostKeySeconds)});
}

} // namespace

/// A line of seconds for each round, and at last what memory ten times as many take more, and the bytes of a page.
void printCertificatesFigure(QList<QByteArrayList> lines)
{
    const QByteArrayList last = lines.takeLast();
    Times times;
    for (const QByteArrayList &line : std::as_const(lines)) {
        times.muster.append(line[0].toDouble());
        times.baseline.append(line[1].toDouble());
    }
    print(ratioFigure(QStringLiteral("1,000 certificates as one PDF, %1 kB a page / a bare QPdfWriter").arg(last[1].toDouble() / 1000, 0, 'f', 1), times, 1.3));
    const double megabytes = last[0].toDouble() / 1024;
    print({.name = QStringLiteral("memory while 10,000 certificates are written as one PDF"), .muster = QStringLiteral("%1 MB").arg(megabytes, 0, 'f', 1),
           .aim = aimText(QStringLiteral("<= 16 MB"), megabytes <= 16)});
}

void measureWindow(const Bench &bench)
{
    const double emptyMegabytes = measureStart(bench);
    QList<QByteArrayList> lines = linesOf(bench, "bench_people", {bench.office()});
    const double megabytes = lines.takeFirst().first().toDouble() / 1024;
    for (const QByteArrayList &line : std::as_const(lines))
        printKeystroke(line, {});
    for (const QByteArrayList &line : linesOf(bench, "bench_person", {bench.office()}))
        printPersonPage(line);
    for (const QByteArrayList &line : linesOf(bench, "bench_board", {bench.folder + QStringLiteral("/board.muster")}).mid(1))
        printFrame(line, QStringLiteral("2,000 candidates: "));
    for (const QByteArrayList &line : linesOf(bench, "bench_attendance", {bench.folder + QStringLiteral("/attendance_keys.muster")}).mid(1))
        printFrame(line);
    printCertificatesFigure(linesOf(bench, "bench_certificates", {bench.folder}));
    printMemory(megabytes, emptyMegabytes);
}

void measureServer(const Bench &bench)
{
    const OfficeAddress address = OfficeAddress::of(bench.server);
    createOffice(address, NewOffice::Empty, clerk);
    {
        const Office office = Office::open(address, clerk);
        const double seconds = secondsOf([&] { importOffice(office.database(), bench.folder, ImportChoice::RefuseMissing, clerk); });
        print({.name = QStringLiteral("import with history, on a server"), .muster = secondsText(seconds)});
    }
    for (const QByteArrayList &line : linesOf(bench, "bench_people", {bench.server}).mid(1))
        printKeystroke(line, QStringLiteral(", on a server"));
}

} // namespace muster::bench
