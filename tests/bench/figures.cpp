// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace muster::bench {

namespace {

void printLine(const Figure &figure)
{
    const QString line = figure.name.leftJustified(66) + QStringLiteral(" | ") + figure.muster.rightJustified(10)
        + QStringLiteral(" | ") + figure.baseline.rightJustified(10) + QStringLiteral(" | ") + figure.ratio.rightJustified(6)
        + QStringLiteral(" | ") + figure.aim;
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

} // namespace

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double secondsOf(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e9;
}

Times alternately(int rounds, const std::function<void()> &muster, const std::function<void()> &baseline)
{
    Times times;
    for (int i = 0; i < rounds; ++i) {
        times.muster.append(secondsOf(muster));
        times.baseline.append(secondsOf(baseline));
    }
    return times;
}

QString secondsText(double seconds)
{
    return seconds < 1 ? QStringLiteral("%1 ms").arg(seconds * 1000, 0, 'f', seconds < 0.1 ? 1 : 0)
                       : QStringLiteral("%1 s").arg(seconds, 0, 'f', 2);
}

QString aimText(const QString &aim, bool reached)
{
    return QStringLiteral("≤ %1, %2").arg(aim, reached ? QStringLiteral("reached") : QStringLiteral("missed"));
}

Figure ratioFigure(const QString &name, const Times &times, double aim)
{
    const double muster = median(times.muster);
    const double baseline = median(times.baseline);
    const double ratio = muster / baseline;
    return {name, secondsText(muster), secondsText(baseline), QString::number(ratio, 'f', 2),
            aimText(QString::number(aim), ratio <= aim)};
}

void printHeading(int people)
{
    std::printf("An office of %d people and %d tours\n\n", people, people);
    printLine({QStringLiteral("figure"), QStringLiteral("Muster"), QStringLiteral("baseline"), QStringLiteral("ratio"),
               QStringLiteral("aim")});
}

void print(const Figure &figure)
{
    printLine(figure);
}

} // namespace muster::bench
