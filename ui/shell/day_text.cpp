// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_text.h"

#include "core/base/day_typing.h"
#include "core/base/day_words.h"
#include "core/base/days.h"

#include <QCoreApplication>
#include <QLocale>

namespace muster {

namespace {

QString words(const char *english)
{
    return QCoreApplication::translate("Day", english);
}

} // namespace

QString dayText(QDate day)
{
    return dayWords(day);
}

QString longDayText(QDate day)
{
    return QLocale().toString(day, "d MMMM yyyy");
}

QString dayFault(const QString &typed)
{
    const TypedDay read = typedDay(typed);
    switch (read.typing) {
    case DayTyping::Nothing:
    case DayTyping::Day: return {};
    case DayTyping::Unfinished: return words(QT_TRANSLATE_NOOP("Day", "the day is not finished; type it like 31/07/2025"));
    case DayTyping::ShortYear: return words(QT_TRANSLATE_NOOP("Day", "type the year in full, like 31/07/2025"));
    case DayTyping::NoSuchDay: return words(QT_TRANSLATE_NOOP("Day", "there is no day %1 in the calendar")).arg(typed.trimmed());
    case DayTyping::YearOutOfRange:
        return words(QT_TRANSLATE_NOOP("Day", "the year %1 is out of range, it must be from %2 to %3"))
            .arg(QStringLiteral("%1").arg(read.year, 4, 10, QLatin1Char('0'))).arg(firstSensibleYear).arg(lastSensibleYear);
    case DayTyping::NoDay: break;
    }
    return words(QT_TRANSLATE_NOOP("Day", "this is not a day; type it like 31/07/2025"));
}

} // namespace muster
