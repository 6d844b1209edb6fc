// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/timetable_acts.h"

#include "core/base/day_words.h"
#include "core/base/days.h"
#include "core/base/errors.h"
#include "core/storage/many_rows.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr int minutesOfADay = 24 * 60;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timetable)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

Course courseOf(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(Words::tr("This course is no longer there."));
    return *course;
}

QList<Session> lessonsOn(const Database &database, const DayOfCourse &of)
{
    const auto lessons = select<Session>(database, QStringLiteral("WHERE course_id = ? AND held_on = ? ORDER BY starts_at, id"), {of.course.value, of.day});
    if (lessons.isEmpty())
        refuse(Words::tr("There is no lesson on %1.").arg(dayWords(of.day)));
    return lessons;
}

void mustBeDayOf(const Course &course, QDate day)
{
    if (const QString fault = faultOfDay(course, day); !fault.isEmpty())
        refuse(fault);
}

QString lessonWords(const Session &lesson)
{
    return Words::tr("%1, %2").arg(dayWords(lesson.heldOn), lesson.startsAt);
}

Session shifted(Session lesson, LessonShift by)
{
    const int from = minuteOfDay(lesson) + by.minutes;
    if (from < 0 || from + lesson.minutes.value_or(0) > minutesOfADay)
        refuse(Words::tr("The lesson of %1 would leave its day.").arg(lessonWords(lesson)));
    lesson.heldOn = lesson.heldOn.addDays(by.days);
    lesson.startsAt = clockOf(from);
    return lesson;
}

qint64 saveAll(const Database &database, const QString &act, QList<Session> lessons, const Signature &by)
{
    ChangeSet changes(database, act, by);
    for (Session &lesson : lessons)
        changes.save(lesson);
    return changes.commit();
}

qint64 removeAll(const Database &database, const QString &act, const QList<Session> &lessons, const Signature &by)
{
    mustBeUnmarked(database, lessons);
    ChangeSet changes(database, act, by);
    for (const Session &lesson : lessons)
        changes.remove(lesson);
    return changes.commit();
}

} // namespace

void mustBeUnmarked(const Database &database, const QList<Session> &lessons)
{
    QList<qint64> ids;
    for (const Session &lesson : lessons)
        ids.append(lesson.id.value);
    const Rows marked = manyRows(database, QStringLiteral("SELECT session_id, count(*) FROM attendance WHERE session_id IN (%1) GROUP BY session_id"), ids);
    QHash<qint64, qint64> count;
    for (const Row &row : marked)
        count.insert(row[0].toLongLong(), row[1].toLongLong());
    for (const Session &lesson : lessons)
        if (const qint64 marks = count.value(lesson.id.value); marks > 0)
            refuse(Words::tr("The lesson of %1 stays: attendance was entered for %n participant(s). Nothing was removed.", nullptr, int(marks))
                                                  .arg(lessonWords(lesson)));
}

QString faultOfDay(const Course &course, QDate day)
{
    if (!course.startsOn.isValid() || !course.endsOn.isValid())
        return Words::tr("The course has no first and last day yet; enter them first.");
    if (DaySpan{course.startsOn, course.endsOn}.contains(day))
        return {};
    return Words::tr("%1 is no day of the course, which lasts from %2 to %3.").arg(dayWords(day), dayWords(course.startsOn), dayWords(course.endsOn));
}

qint64 moveLessons(const Database &database, const QList<Session> &lessons, LessonShift by, const Signature &signature)
{
    if (lessons.isEmpty())
        return 0;
    const Course course = courseOf(database, lessons.first().courseId);
    QList<Session> moved;
    for (const Session &lesson : lessons) {
        moved.append(shifted(lesson, by));
        if (by.days != 0)
            mustBeDayOf(course, moved.last().heldOn);
    }
    const QString act = moved.size() == 1
        ? Words::tr("Move a lesson of %1 to %2").arg(course.code, lessonWords(moved.first()))
        : Words::tr("Move %1 lessons of %2").arg(moved.size()).arg(course.code);
    return saveAll(database, act, moved, signature);
}

qint64 moveDay(const Database &database, const DayOfCourse &from, QDate to, const Signature &by)
{
    const Course course = courseOf(database, from.course);
    mustBeDayOf(course, to);
    QList<Session> lessons = lessonsOn(database, from);
    for (Session &lesson : lessons)
        lesson.heldOn = to;
    return saveAll(database, Words::tr("Move the lessons of %1 from %2 to %3").arg(course.code, dayWords(from.day), dayWords(to)), lessons, by);
}

qint64 copyDay(const Database &database, const DayOfCourse &from, QDate to, const Signature &by)
{
    const Course course = courseOf(database, from.course);
    mustBeDayOf(course, to);
    QList<Session> lessons = lessonsOn(database, from);
    for (Session &lesson : lessons) {
        lesson.id = {};
        lesson.version = 0;
        lesson.heldOn = to;
    }
    return saveAll(database, Words::tr("Copy the lessons of %1 from %2 to %3").arg(course.code, dayWords(from.day), dayWords(to)), lessons, by);
}

qint64 removeLessons(const Database &database, const QList<Session> &lessons, const Signature &by)
{
    if (lessons.isEmpty())
        return 0;
    const QString code = courseOf(database, lessons.first().courseId).code;
    const QString act = lessons.size() == 1 ? Words::tr("Remove the lesson of %1, %2").arg(code, lessonWords(lessons.first()))
                                            : Words::tr("Remove %1 lessons of %2").arg(lessons.size()).arg(code);
    return removeAll(database, act, lessons, by);
}

qint64 removeDay(const Database &database, const DayOfCourse &day, const Signature &by)
{
    const QList<Session> lessons = lessonsOn(database, day);
    return removeAll(database, Words::tr("Remove the lessons of %1 on %2").arg(courseOf(database, day.course).code, dayWords(day.day)), lessons, by);
}

} // namespace muster
