// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/days.h"

#include "core/base/day_typing.h"

#include <algorithm>

namespace muster {

namespace {

std::optional<QDate> sensibleDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (!date.isValid() || year < firstSensibleYear || year > lastSensibleYear)
        return std::nullopt;
    return date;
}

bool isPlainDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int numberIn(QStringView digits)
{
    int number = 0;
    for (const QChar c : digits)
        number = number * 10 + (c.unicode() - u'0');
    return number;
}

QDate monthEndOf(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

bool isEmpty(const DaySpan &span)
{
    return span.first.isNull() || (!span.last.isNull() && span.last < span.first);
}

} // namespace

std::optional<QDate> dayFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QStringView year = text.first(4), month = text.sliced(5, 2), day = text.sliced(8);
    if (!isPlainDigits(year) || !isPlainDigits(month) || !isPlainDigits(day))
        return std::nullopt;
    return sensibleDay(numberIn(year), numberIn(month), numberIn(day));
}

std::optional<QDate> dayTyped(QStringView text)
{
    const TypedDay typed = typedDay(text);
    return typed.day.isValid() ? std::optional(typed.day) : std::nullopt;
}

QString isoDay(QDate day)
{
    const int year = day.year(), month = day.month(), date = day.day();
    if (!day.isValid() || year < 1 || year > 9999)
        return day.toString(Qt::ISODate);
    const auto digit = [](int number) { return QChar(char16_t(u'0' + number % 10)); };
    const QChar text[] = {digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), u'-',
                          digit(month / 10),  digit(month),      u'-',             digit(date / 10), digit(date)};
    return QString(text, std::size(text));
}

QList<QDate> monthEnds(QDate from, QDate to)
{
    QList<QDate> ends;
    if (!from.isValid() || !to.isValid())
        return ends;
    for (QDate end = monthEndOf(from); end <= to; end = monthEndOf(end.addDays(1)))
        ends += end;
    return ends;
}

bool DaySpan::contains(QDate day) const
{
    return !first.isNull() && day.isValid() && day >= first && (last.isNull() || day <= last);
}

bool DaySpan::overlaps(const DaySpan &other) const
{
    if (isEmpty(*this) || isEmpty(other))
        return false;
    return (last.isNull() || other.first <= last) && (other.last.isNull() || first <= other.last);
}

} // namespace muster
