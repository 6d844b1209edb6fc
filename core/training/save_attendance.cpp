// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/save_attendance.h"

#include "core/storage/repository.h"
#include "core/training/attendance_book.h"
#include "core/training/published.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveAttendance)
};

/// What the course holds now, behind the lock of the change set.
struct Held {
    QHash<qint64, QDate> days;                      ///< of the lessons
    QHash<qint64, Participant> participants;
    QHash<AttendanceKey, Attendance> records;
};

Held heldBy(const Database &database, CourseId course)
{
    Held held;
    for (const Session &session : sessionsOf(database, course))
        held.days.insert(session.id.value, session.heldOn);
    for (const Participant &one : select<Participant>(database, QStringLiteral("WHERE course_id = ?"), {course.value}))
        held.participants.insert(one.id.value, one);
    const QString ofCourse = QStringLiteral("WHERE session_id IN (SELECT id FROM session WHERE course_id = ?)");
    for (const Attendance &one : select<Attendance>(database, ofCourse, {course.value}))
        held.records.insert({one.sessionId.value, one.participantId.value}, one);
    return held;
}

AttendanceKey keyOf(const AttendanceEntry &entry)
{
    return {entry.session.value, entry.participant.value};
}

QString faultOf(const AttendanceEntry &entry, const Held &held, QDate today)
{
    const QDate day = held.days.value(entry.session.value);
    if (!day.isValid())
        return Words::tr("This lesson is not in the timetable of the course.");
    const auto participant = held.participants.constFind(entry.participant.value);
    if (participant == held.participants.constEnd() || !isOnCourse(participant->state))
        return Words::tr("Is not on the course.");
    if (day > today)
        return Words::tr("This day has not come yet.");
    const AttendanceMark now = held.records.value(keyOf(entry)).mark;
    if (now == entry.seen || now == entry.mark)
        return {};
    return now == AttendanceMark::None ? Words::tr("Somebody else took this mark away meanwhile.")
                                       : Words::tr("Somebody else marked this «%1» meanwhile.").arg(attendanceWords(now));
}

QString nameOf(const Database &database, const AttendanceEntries &marked)
{
    QSet<qint64> lessons;
    int marks = 0;
    for (const AttendanceEntry &entry : marked.entries)
        if (entry.mark != entry.seen) {
            lessons.insert(entry.session.value);
            ++marks;
        }
    QSet<QDate> days;
    for (const Session &session : sessionsOf(database, marked.course))
        if (lessons.contains(session.id.value))
            days.insert(session.heldOn);
    const auto course = find(database, marked.course);
    return Words::tr("Attendance of %1: %2 on %3").arg(course ? course->code : QString(), Words::tr("%n mark(s)", "", marks), Words::tr("%n day(s)", "", int(days.size())));
}

/// New records first: they go to the engine many at once.
void write(ChangeSet &changes, const QList<AttendanceEntry> &entries, Held &held)
{
    for (const AttendanceEntry &entry : entries)
        if (entry.mark != AttendanceMark::None && !held.records.contains(keyOf(entry))) {
            Attendance record{.sessionId = entry.session, .participantId = entry.participant, .mark = entry.mark};
            changes.save(record);
            held.records.insert(keyOf(entry), record);
        }
    for (const AttendanceEntry &entry : entries) {
        const auto known = held.records.find(keyOf(entry));
        if (known == held.records.end() || known->mark == entry.mark)
            continue;
        known->mark = entry.mark;
        if (entry.mark != AttendanceMark::None)
            changes.save(*known);
        else
            changes.remove(*known);
    }
}

bool wasThere(AttendanceMark mark)
{
    return mark == AttendanceMark::Present || mark == AttendanceMark::Late;
}

void welcome(ChangeSet &changes, const QList<AttendanceEntry> &entries, Held &held)
{
    for (const AttendanceEntry &entry : entries) {
        Participant &participant = held.participants[entry.participant.value];
        if (!wasThere(entry.mark) || participant.state != ParticipantState::Confirmed)
            continue;
        participant.state = ParticipantState::Present;
        changes.save(participant);
    }
}

} // namespace

CellsSaved saveAttendance(const Database &database, const AttendanceEntries &marked, const Signature &by)
{
    ChangeSet changes(database, nameOf(database, marked), by);
    requireUnpublished(database, marked.course);
    Held held = heldBy(database, marked.course);
    CellsSaved saved;
    for (qsizetype place = 0; place < marked.entries.size(); ++place)
        if (const QString fault = faultOf(marked.entries[place], held, marked.today); !fault.isEmpty())
            saved.faults.append({place, fault});
    if (!saved.faults.isEmpty())
        return saved;
    write(changes, marked.entries, held);
    welcome(changes, marked.entries, held);
    saved.changeSet = changes.commit();
    return saved;
}

} // namespace muster
