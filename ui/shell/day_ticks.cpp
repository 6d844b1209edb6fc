// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_ticks.h"

#include <QLocale>

namespace muster {

namespace {

constexpr qint64 shortSpan = 2 * 366;

int roundedUp(double count, const QList<int> &choices)
{
    for (const int choice : choices) {
        if (choice >= count)
            return choice;
    }
    return choices.last();
}

QList<DayTick> yearTicks(QDate first, QDate last, double most)
{
    const int step = roundedUp((last.year() - first.year() + 1) / qMax(1.0, most), {1, 2, 5, 10, 20, 50});
    QList<DayTick> ticks;
    for (int year = first.year(); year <= last.year(); ++year) {
        const QDate day(year, 1, 1);
        // A series of month-ends begins on 31 January; its first year is still worth naming.
        const QDate shown = day < first && first.dayOfYear() <= 31 ? first : day;
        if (shown >= first && year % step == 0)
            ticks.append({shown, QString::number(year)});
    }
    return ticks;
}

QList<DayTick> monthTicks(QDate first, QDate last, double most)
{
    const double months = double(first.daysTo(last)) / 30.4 + 1;
    const int step = roundedUp(months / qMax(1.0, most), {1, 2, 3, 6, 12});
    QList<DayTick> ticks;
    for (QDate day(first.year(), first.month(), 1); day <= last; day = day.addMonths(1)) {
        if (day >= first && (day.month() - 1) % step == 0)
            ticks.append({day, QLocale().toString(day, day.month() == 1 ? "yyyy" : "MMM")});
    }
    return ticks;
}

} // namespace

QList<DayTick> dayTicks(QDate first, QDate last, double most)
{
    return first.daysTo(last) > shortSpan ? yearTicks(first, last, most) : monthTicks(first, last, most);
}

} // namespace muster
