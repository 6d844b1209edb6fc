// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timetable_calendar.h"

#include "core/storage/repository.h"

#include <QCoreApplication>

namespace muster {

namespace {

QString joinedWords(QStringList parts, const QString &between)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString taughtBy(const TimetableRow &row)
{
    const QString people = joinedWords({row.instructor, row.assistant}, QStringLiteral(", "));
    return people.isEmpty() ? QString() : QCoreApplication::translate("Calendar", "Taught by: %1").arg(people);
}

QString venueOf(const Database &database, const Course &course)
{
    const auto venue = course.venueId.isNull() ? std::nullopt : find(database, course.venueId);
    return venue ? venue->name : QString();
}

} // namespace

QList<CalendarEntry> timetableEntries(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        return {};
    const QString mark = officeMark(database);
    const QString venue = venueOf(database, *course);
    QList<CalendarEntry> entries;
    for (const TimetableRow &row : timetable(database, id))
        entries.append({.uid = QStringLiteral("%1-lesson-%2@muster").arg(mark).arg(row.session.id.value), .day = row.session.heldOn,
                        .title = QStringLiteral("%1 (%2)").arg(row.lesson, course->code), .description = taughtBy(row),
                        .from = QTime(0, 0).addSecs(minuteOfDay(row.session) * 60), .minutes = row.session.minutes.value_or(0),
                        .place = joinedWords({row.hall, venue}, QStringLiteral(", "))});
    return entries;
}

} // namespace muster
