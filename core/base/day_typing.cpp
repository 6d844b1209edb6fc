// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_typing.h"

#include "core/base/days.h"

#include <QList>

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype yearFigures = 4;
constexpr qsizetype figuresInAll = 8;
constexpr int mostDays = 31;
constexpr int mostMonths = 12;

bool isFigures(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int number(QStringView figures)
{
    int value = 0;
    for (const QChar c : figures)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

/// Whether one or two figures are a number from 1 to the most, or, being only one, can become such.
bool mayBe(QStringView figures, int most)
{
    const int value = number(figures);
    return figures.size() < 2 || (value >= 1 && value <= most);
}

struct Parts {
    QStringView day;
    QStringView month;
    QStringView year;
    bool isWhole = false;       ///< nothing more is awaited but figures of the year
};

TypedDay wholeDay(const Parts &parts)
{
    const int year = number(parts.year);
    const QDate day(year, number(parts.month), number(parts.day));
    if (year < firstSensibleYear || year > lastSensibleYear)
        return {.typing = DayTyping::YearOutOfRange, .year = year};
    if (!day.isValid())
        return {.typing = DayTyping::NoSuchDay, .year = year};
    return {.typing = DayTyping::Day, .day = day, .mayGoOn = true, .year = year};
}

TypedDay readParts(const Parts &parts)
{
    if (!mayBe(parts.day, mostDays) || !mayBe(parts.month, mostMonths))
        return {.typing = DayTyping::NoSuchDay};
    if (parts.isWhole && parts.year.size() == yearFigures)
        return wholeDay(parts);
    const bool isShort = parts.isWhole && parts.year.size() >= 2;
    return {.typing = isShort ? DayTyping::ShortYear : DayTyping::Unfinished, .mayGoOn = true};
}

TypedDay readFigures(QStringView text)
{
    if (text.size() > figuresInAll)
        return {.typing = DayTyping::NoDay};
    // Four figures may also begin a day as 2026-02-01.
    if (text.size() == yearFigures)
        return {.typing = DayTyping::Unfinished, .mayGoOn = true};
    return readParts({text.left(2), text.mid(2, 2), text.mid(4), text.size() > 5});
}

TypedDay readYearFirst(const QList<QStringView> &parts)
{
    const bool isAstray = parts.size() > 3 || parts[1].size() > 2 || (parts.size() == 3 && (parts[1].size() < 2 || parts[2].size() > 2));
    if (isAstray)
        return {.typing = DayTyping::NoDay};
    const bool isWhole = parts.size() == 3 && parts[2].size() == 2;
    return readParts({parts.size() == 3 ? parts[2] : QStringView(), parts[1], parts[0], isWhole});
}

TypedDay readDayFirst(const QList<QStringView> &parts)
{
    const bool isAstray = parts.size() > 3 || parts[0].isEmpty() || parts[0].size() > 2 || parts[1].size() > 2
        || (parts.size() == 3 && (parts[1].isEmpty() || parts[2].size() > yearFigures));
    if (isAstray)
        return {.typing = DayTyping::NoDay};
    const auto isZero = [](QStringView part) { return !part.isEmpty() && number(part) == 0; };
    if (isZero(parts[0]) || (parts.size() == 3 && isZero(parts[1])))
        return {.typing = DayTyping::NoSuchDay};
    return readParts({parts[0], parts[1], parts.size() == 3 ? parts[2] : QStringView(), parts.size() == 3});
}

} // namespace

TypedDay typedDay(QStringView text)
{
    const QStringView typed = text.trimmed();
    if (typed.isEmpty())
        return {.mayGoOn = true};
    if (isFigures(typed))
        return readFigures(typed);
    for (const QChar separator : {u'/', u'.', u'-'}) {
        const QList<QStringView> parts = typed.split(separator);
        if (parts.size() < 2 || !std::all_of(parts.begin(), parts.end(), isFigures))
            continue;
        return separator == u'-' && parts[0].size() == yearFigures ? readYearFirst(parts) : readDayFirst(parts);
    }
    return {.typing = DayTyping::NoDay};
}

} // namespace muster
