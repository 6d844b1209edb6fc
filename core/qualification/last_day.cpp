// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/last_day.h"

#include <algorithm>

namespace muster {

namespace {

QDate monthsFrom(QDate first, int months)
{
    return first.addMonths(months).addDays(-1);
}

QDate yearEnd(QDate day)
{
    return QDate(day.year(), 12, 31);
}

} // namespace

QDate lastDayOf(const QualificationType &type, QDate grantedOn)
{
    if (!grantedOn.isValid() || !type.validityMonths)
        return {};
    switch (type.term) {
    case QualificationTerm::Months: return monthsFrom(grantedOn, *type.validityMonths);
    case QualificationTerm::ToYearEnd: return yearEnd(std::max(grantedOn, monthsFrom(grantedOn, *type.validityMonths)));
    case QualificationTerm::AsLongAs:
    case QualificationTerm::ForEver: break;
    }
    return {};
}

QDate extendedBy(QDate lastDay, int months)
{
    return lastDay.isValid() ? monthsFrom(lastDay.addDays(1), months) : QDate();
}

DaySpan renewalDays(const QualificationType &type, QDate lastDay)
{
    if (!lastDay.isValid())
        return {};
    const QDate first = type.renewalMonths ? lastDay.addMonths(-*type.renewalMonths) : QDate(firstSensibleYear, 1, 1);
    return {first, lastDay.addDays(type.graceDays.value_or(0))};
}

} // namespace muster
