// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace muster::bench {

/// What an act took, once for Muster and once for the baseline in each round, in seconds.
struct Times {
    QList<double> muster;
    QList<double> baseline;
};

double median(QList<double> values);
double secondsOf(const std::function<void()> &act);
/// Both acts in turn, so that what else the machine does falls on both alike.
Times alternately(int rounds, const std::function<void()> &muster, const std::function<void()> &baseline);

/// One line of the table; the words are ready to print.
struct Figure {
    QString name;
    QString muster;
    QString baseline = QStringLiteral("-");
    QString ratio = QStringLiteral("-");
    QString aim = QStringLiteral("-");
};

/// The medians and their ratio, and whether it is at most `aim`.
Figure ratioFigure(const QString &name, const Times &times, double aim);
QString secondsText(double seconds);
QString aimText(const QString &aim, bool reached);

void printHeading(int people);
void print(const Figure &figure);

} // namespace muster::bench
