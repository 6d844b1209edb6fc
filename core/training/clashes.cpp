// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/clashes.h"

#include "core/storage/repository.h"
#include "core/training/timetable_acts.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Clashes)
};

bool teaches(PersonId person, const Session &session)
{
    return !person.isNull() && (session.instructorId == person || session.assistantId == person);
}

QString hours(const Session &session)
{
    return QStringLiteral("%1–%2").arg(session.startsAt, endsAt(session));
}

class Finding {
public:
    explicit Finding(const ClashMatter &matter) : m_matter(matter)
    {
        for (const TimetableRow &row : matter.rows)
            m_byDay[row.session.heldOn].append({row.session, {}});
        for (const Neighbour &one : matter.neighbours)
            m_byDay[one.session.heldOn].append(one);
    }

    QList<Clash> all()
    {
        for (const TimetableRow &row : m_matter.rows)
            look(row);
        return m_found;
    }

private:
    void look(const TimetableRow &row)
    {
        if (const QString fault = faultOfDay(m_matter.course, row.session.heldOn); !fault.isEmpty())
            add(row, ClashKind::OutsideCourse, fault);
        for (const Neighbour &other : m_byDay[row.session.heldOn])
            if (other.session.id != row.session.id && overlap(row.session, other.session))
                meet(row, other);
        const int seats = m_matter.seats.value(row.session.hallId, m_matter.participants);
        if (!row.session.hallId.isNull() && seats < m_matter.participants)
            add(row, ClashKind::FewSeats, Words::tr("%1 has %2 seats for %3 participants").arg(row.hall).arg(seats).arg(m_matter.participants));
    }

    void meet(const TimetableRow &row, const Neighbour &other)
    {
        if (!row.session.hallId.isNull() && row.session.hallId == other.session.hallId)
            add(row, ClashKind::Hall, metWords(row.hall, other));
        if (teaches(row.session.instructorId, other.session))
            add(row, ClashKind::Instructor, metWords(row.instructor, other));
        if (teaches(row.session.assistantId, other.session))
            add(row, ClashKind::Instructor, metWords(row.assistant, other));
    }

    static QString metWords(const QString &who, const Neighbour &other)
    {
        return other.course.isEmpty() ? Words::tr("%1 is also at the lesson of %2").arg(who, hours(other.session))
                                      : Words::tr("%1 is also at a lesson of %2, %3").arg(who, other.course, hours(other.session));
    }

    void add(const TimetableRow &row, ClashKind kind, const QString &words) { m_found.append({row.session.id, kind, words}); }

    const ClashMatter &m_matter;
    QHash<QDate, QList<Neighbour>> m_byDay;
    QList<Clash> m_found;
};

/// One read: the lessons of other courses on the course's days that share a hall or somebody with one of its lessons.
QList<Neighbour> neighboursOf(const Database &database, CourseId course)
{
    const QString sql = QStringLiteral(
        "SELECT o.id, o.course_id, o.held_on, o.starts_at, o.minutes, o.hall_id, o.instructor_id, o.assistant_id, c.code"
        " FROM session o JOIN course c ON c.id = o.course_id"
        " WHERE o.course_id <> ? AND EXISTS (SELECT 1 FROM session s WHERE s.course_id = ? AND s.held_on = o.held_on"
        " AND (s.hall_id = o.hall_id OR s.instructor_id IN (o.instructor_id, o.assistant_id) OR s.assistant_id IN (o.instructor_id, o.assistant_id)))"
        " AND o.held_on BETWEEN (SELECT min(held_on) FROM session WHERE course_id = ?) AND (SELECT max(held_on) FROM session WHERE course_id = ?)"
        " ORDER BY o.held_on, o.starts_at, o.id");
    QList<Neighbour> neighbours;
    for (const Row &row : database.rows(sql, {course.value, course.value, course.value, course.value}))
        neighbours.append({{.id = {row[0].toLongLong()}, .courseId = {row[1].toLongLong()}, .heldOn = row[2].toDate(), .startsAt = row[3].toString(),
                            .minutes = row[4].toInt(), .hallId = {row[5].toLongLong()}, .instructorId = {row[6].toLongLong()},
                            .assistantId = {row[7].toLongLong()}},
                           row[8].toString()});
    return neighbours;
}

QHash<HallId, int> seatsAt(const Database &database, CourseId course)
{
    QHash<HallId, int> seats;
    const QString sql = QStringLiteral("SELECT id, seats FROM hall WHERE seats IS NOT NULL AND id IN (SELECT hall_id FROM session WHERE course_id = ?)");
    for (const Row &row : database.rows(sql, {course.value}))
        seats.insert({row[0].toLongLong()}, row[1].toInt());
    return seats;
}

int participantsOf(const Database &database, CourseId course)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM participant WHERE course_id = ? AND state IN ('confirmed', 'present')"), {course.value})[0][0].toInt();
}

} // namespace

QList<Clash> clashes(const ClashMatter &matter)
{
    return Finding(matter).all();
}

ClashMatter clashMatter(const Database &database, const Course &course)
{
    return {course, timetable(database, course.id), neighboursOf(database, course.id), seatsAt(database, course.id), participantsOf(database, course.id)};
}

} // namespace muster
