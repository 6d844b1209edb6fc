// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/tour_spans_sql.h"

#include "core/base/days.h"

#include <span>

namespace muster {

namespace {

using Days = std::span<const QDate>;

constexpr auto spans =
    ", span (arrived_on, ended_on, mission_id, category_id, rotation_id, person_id, tours) AS ("
    "SELECT %1, %2, t.mission_id, t.category_id, t.rotation_id, min(t.person_id), count(*)"
    " FROM tour t JOIN person p ON p.id = t.person_id"
    " WHERE %3 AND %4%5"
    " GROUP BY 1, 2, t.mission_id, t.category_id, t.rotation_id, p.service_id, p.sex)";

QString daySql(QDate day)
{
    return QStringLiteral("CAST('%1' AS {day})").arg(isoDay(day));
}

QString either(const QString &condition, const QString &first, const QString &second)
{
    return QStringLiteral("CASE WHEN %1 THEN %2 ELSE %3 END").arg(condition, first, second);
}

/// The first of the days on or after the arrival, found by halving; the arrival is not after the last of them.
QString firstDayOfTour(Days days)
{
    if (days.size() == 1)
        return daySql(days[0]);
    const Days early = days.first(days.size() / 2);
    return either(QStringLiteral("t.arrived_on <= ") + daySql(early.back()), firstDayOfTour(early),
                  firstDayOfTour(days.subspan(early.size())));
}

/// The last of the days on or before the end, found by halving; the end is empty or not before the first of them.
QString lastDayOfTour(Days days)
{
    if (days.size() == 1)
        return daySql(days[0]);
    const Days early = days.first(days.size() / 2);
    const Days late = days.subspan(early.size());
    return either(QStringLiteral("t.ended_on < ") + daySql(late.front()), lastDayOfTour(early), lastDayOfTour(late));
}

QString ruleOn(const QByteArray &rule, QDate day)
{
    return QString::fromLatin1(rule).replace(QLatin1String("a.day"), daySql(day));
}

} // namespace

StrengthSql tourSpans(const QList<QDate> &days, const StrengthSql &conditions)
{
    const QString text = QString::fromLatin1(spans).arg(
        firstDayOfTour(days), lastDayOfTour(days), ruleOn(begunRule, days.last()), ruleOn(notOverRule, days.first()), conditions.text);
    return {text, conditions.bindings};
}

} // namespace muster
