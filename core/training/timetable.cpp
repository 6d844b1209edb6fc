// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timetable.h"

#include "core/base/in_language.h"
#include "core/storage/repository.h"

#include <QRegularExpression>

namespace muster {

namespace {

constexpr int minutesOfAnHour = 60;

/// A title of its own goes before the curriculum's.
BothNames titleOf(const Session &session, const Row &row)
{
    return session.title.isEmpty() ? BothNames{row[2].toString(), row[3].toString()} : BothNames{session.title, session.title};
}

TimetableRow rowOf(const Session &session, const Row &row)
{
    const QString number = row[1].toString();
    const BothNames title = titleOf(session, row);
    const QString lesson = QStringLiteral("%1 %2").arg(number, inLanguage(title.en, title.vi)).trimmed();
    return {session, lesson, row[4].toString(), row[5].toString(), row[6].toString(), number, title};
}

} // namespace

QList<Session> sessionsOf(const Database &database, CourseId course)
{
    return select<Session>(database, QStringLiteral("WHERE course_id = ? ORDER BY held_on, starts_at, id"), {course.value});
}

QList<TimetableRow> timetable(const Database &database, CourseId course)
{
    const Rows names = database.rows(
        QStringLiteral("SELECT s.id, l.number, l.title_en, l.title_vi, h.name, i.full_name, a.full_name FROM session s"
                       " LEFT JOIN lesson l ON l.id = s.lesson_id LEFT JOIN hall h ON h.id = s.hall_id"
                       " LEFT JOIN person i ON i.id = s.instructor_id LEFT JOIN person a ON a.id = s.assistant_id WHERE s.course_id = ?"),
        {course.value});
    QHash<qint64, Row> named;
    for (const Row &row : names)
        named.insert(row[0].toLongLong(), row);
    QList<TimetableRow> rows;
    for (const Session &session : sessionsOf(database, course))
        rows.append(rowOf(session, named.value(session.id.value, Row(7))));
    return rows;
}

QString clockOf(int minuteOfDay)
{
    return QStringLiteral("%1:%2").arg(minuteOfDay / minutesOfAnHour, 2, 10, QLatin1Char('0')).arg(minuteOfDay % minutesOfAnHour, 2, 10, QLatin1Char('0'));
}

QString endsAt(const Session &session)
{
    return clockOf(minuteOfDay(session) + session.minutes.value_or(0));
}

std::optional<int> minuteOfClock(const QString &clock)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([01]?[0-9]|2[0-4])[:.hH]([0-5][0-9])\\s*$"));
    const auto match = form.match(clock);
    const int minute = match.captured(1).toInt() * minutesOfAnHour + match.captured(2).toInt();
    return match.hasMatch() && minute <= 24 * minutesOfAnHour ? std::optional(minute) : std::nullopt;
}

bool overlap(const Session &one, const Session &other)
{
    return one.heldOn == other.heldOn && minuteOfDay(one) < minuteOfDay(other) + other.minutes.value_or(0)
        && minuteOfDay(other) < minuteOfDay(one) + one.minutes.value_or(0);
}

} // namespace muster
