// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/session.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace muster {

namespace {

bool isClock(const QString &text)
{
    static const QRegularExpression clock(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return clock.match(text).hasMatch();
}

Problems beginsOnTheClock(const Session &session)
{
    if (session.startsAt.isEmpty() || isClock(session.startsAt))
        return {};
    return {{QStringLiteral("starts_at"), QCoreApplication::translate("Record", "The beginning is no time of the day as 08:00."), {}}};
}

Problems endsOnItsDay(const Session &session)
{
    constexpr int minutesOfADay = 24 * 60;
    if (!isClock(session.startsAt) || minuteOfDay(session) + session.minutes.value_or(0) <= minutesOfADay)
        return {};
    return {{QStringLiteral("minutes"), QCoreApplication::translate("Record", "The lesson would end after midnight."), {}}};
}

Problems saysWhat(const Session &session)
{
    if (!session.lessonId.isNull() || !session.title.isEmpty())
        return {};
    return {{QStringLiteral("title"), QCoreApplication::translate("Record", "The lesson has neither a lesson of the curriculum nor a title."), {}}};
}

Problems hasTwoInstructors(const Session &session)
{
    if (session.assistantId.isNull() || session.assistantId != session.instructorId)
        return {};
    return {{QStringLiteral("assistant_id"), QCoreApplication::translate("Record", "This person teaches the lesson already."), {}}};
}

} // namespace

int minuteOfDay(const Session &session)
{
    return session.startsAt.left(2).toInt() * 60 + session.startsAt.mid(3).toInt();
}

template <>
const RecordTable<Session> &recordTable<Session>()
{
    static const RecordTable<Session> table{
        .noun = QT_TRANSLATE_NOOP("Lesson in the timetable", "Lesson in the timetable"),
        .fields = {
            field(&Session::courseId, "course_id", QT_TRANSLATE_NOOP("Lesson in the timetable", "Course"),
                  {.required = true, .group = QT_TRANSLATE_NOOP("Lesson in the timetable", "When")}),
            field(&Session::heldOn, "held_on", QT_TRANSLATE_NOOP("Lesson in the timetable", "Day"), {.required = true}),
            field(&Session::startsAt, "starts_at", QT_TRANSLATE_NOOP("Lesson in the timetable", "Begins at"),
                  {.required = true, .plainText = true, .longest = 5, .example = "08:00"}),
            field(&Session::minutes, "minutes", QT_TRANSLATE_NOOP("Lesson in the timetable", "Minutes"),
                  {.required = true, .least = 1, .most = 720}),
            field(&Session::lessonId, "lesson_id", QT_TRANSLATE_NOOP("Lesson in the timetable", "Lesson"),
                  {.group = QT_TRANSLATE_NOOP("Lesson in the timetable", "What, where and by whom")}),
            field(&Session::title, "title", QT_TRANSLATE_NOOP("Lesson in the timetable", "Title"), {.plainText = true}),
            field(&Session::hallId, "hall_id", QT_TRANSLATE_NOOP("Lesson in the timetable", "Hall")),
            field(&Session::instructorId, "instructor_id", QT_TRANSLATE_NOOP("Lesson in the timetable", "Instructor")),
            field(&Session::assistantId, "assistant_id", QT_TRANSLATE_NOOP("Lesson in the timetable", "Second instructor")),
        },
        .naming = [](const Session &session) { return QStringLiteral("%1 %2 %3").arg(isoDay(session.heldOn), session.startsAt, session.title).trimmed(); },
        .rules = {
            beginsOnTheClock,
            endsOnItsDay,
            saysWhat,
            hasTwoInstructors,
        },
    };
    return table;
}

} // namespace muster
