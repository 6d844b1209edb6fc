// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/moment.h"

#include "core/base/days.h"

#include <QRegularExpression>

namespace muster {

namespace {

const QTime lastMillisecond(23, 59, 59, 999);

/// Parts of a second beyond milliseconds are dropped: the history keeps milliseconds.
QTime timeOf(const QRegularExpressionMatch &match)
{
    const QString parts = match.captured(5).leftJustified(3, u'0').left(3);
    return QTime(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                 parts.toInt());
}

std::optional<int> offsetSeconds(const QString &zone)
{
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.right(2).toInt();
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (zone[0] == u'-' ? -60 : 60) * (hours * 60 + minutes);
}

std::optional<QDateTime> inZone(QDate day, QTime time, const QString &zone)
{
    if (zone.isEmpty())
        return QDateTime(day, time, Qt::LocalTime);
    if (zone == QLatin1String("Z"))
        return QDateTime(day, time, Qt::UTC);
    const auto offset = offsetSeconds(zone);
    return offset ? std::optional(QDateTime(day, time, Qt::OffsetFromUTC, *offset)) : std::nullopt;
}

} // namespace

std::optional<QDateTime> momentFromIso(const QString &text)
{
    if (const auto day = dayFromIso(text))
        return QDateTime(*day, lastMillisecond, Qt::LocalTime);
    static const QRegularExpression form(QStringLiteral(
        "^([0-9]{4}-[0-9]{2}-[0-9]{2})[T "
        "]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9}))?)?(Z|[+-][0-9]{2}:?[0-9]{2})?\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto day = dayFromIso(match.captured(1));
    const QTime time = timeOf(match);
    return day && time.isValid() ? inZone(*day, time, match.captured(6)) : std::nullopt;
}

QString isoMoment(qint64 millisecondsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(millisecondsSinceEpoch, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace muster
