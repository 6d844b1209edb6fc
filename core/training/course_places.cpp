// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_places.h"

#include "core/base/day_words.h"
#include "core/base/days.h"
#include "core/storage/repository.h"
#include "core/training/published.h"
#include "core/training/roster.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CoursePlaces)
};

/// A day that is not known is that of the other end; a course without days shares none.
DaySpan daysOf(const Course &course)
{
    return {course.startsOn.isValid() ? course.startsOn : course.endsOn, course.endsOn.isValid() ? course.endsOn : course.startsOn};
}

/// Courses on the same days are few, so that everybody on them is read.
QHash<PersonId, QString> elsewhere(const Database &database, const Course &course)
{
    const DaySpan days = daysOf(course);
    QHash<PersonId, QString> people;
    if (!days.first.isValid())
        return people;
    const QString sql = QStringLiteral(
        "SELECT pa.person_id, c.code, coalesce(c.starts_on, c.ends_on), coalesce(c.ends_on, c.starts_on) FROM course c"
        " JOIN participant pa ON pa.course_id = c.id AND pa.state IN ('invited', 'confirmed', 'present')"
        " WHERE c.id <> ? AND coalesce(c.starts_on, c.ends_on) <= ? AND coalesce(c.ends_on, c.starts_on) >= ? ORDER BY c.starts_on DESC, c.id DESC");
    for (const Row &row : database.rows(sql, {course.id.value, days.last, days.first}))
        people.insert({row[0].toLongLong()},
                      Words::tr("has a place on %1 at the same time (%2 – %3)").arg(row[1].toString(), dayWords(row[2].toDate()), dayWords(row[3].toDate())));
    return people;
}

} // namespace

CoursePlaces::CoursePlaces(const Database &database, CourseId course)
    : m_course(courseOf(database, course)), m_published(hasPublishedResults(database, course)),
      m_participants(select<Participant>(database, QStringLiteral("WHERE course_id = ? ORDER BY id"), {course.value})),
      m_elsewhere(elsewhere(database, m_course))
{
}

QString CoursePlaces::fault() const
{
    return m_published ? Words::tr("The results of %1 are published: its participants stay as they are.").arg(m_course.code) : QString();
}

const Participant *CoursePlaces::of(PersonId person) const
{
    const auto found = std::find_if(m_participants.begin(), m_participants.end(), [person](const Participant &one) { return one.personId == person; });
    return found == m_participants.end() ? nullptr : &*found;
}

const Participant &CoursePlaces::participant(ParticipantId id) const
{
    const auto found = std::find_if(m_participants.begin(), m_participants.end(), [id](const Participant &one) { return one.id == id; });
    if (found == m_participants.end())
        throw goneMeanwhile();
    return *found;
}

int CoursePlaces::held() const
{
    return int(std::count_if(m_participants.begin(), m_participants.end(), [](const Participant &one) { return holdsPlace(one.state); }));
}

int CoursePlaces::waiting() const
{
    return int(std::count_if(m_participants.begin(), m_participants.end(), [](const Participant &one) { return one.state == ParticipantState::Waiting; }));
}

int CoursePlaces::free() const
{
    return m_course.capacity ? std::max(0, *m_course.capacity - held()) : std::numeric_limits<int>::max();
}

int CoursePlaces::nextNumber() const
{
    int highest = 0;
    for (const Participant &one : m_participants)
        if (one.state == ParticipantState::Waiting)
            highest = std::max(highest, one.waitingNumber.value_or(0));
    return highest + 1;
}

/// Somebody without a number waits behind all who have one.
const Participant *CoursePlaces::nextInLine() const
{
    const auto place = [](const Participant &one) {
        const bool waits = one.state == ParticipantState::Waiting;
        return std::pair(waits ? 0 : 1, one.waitingNumber.value_or(std::numeric_limits<int>::max()));
    };
    const auto first = std::min_element(m_participants.begin(), m_participants.end(),
                                        [&place](const Participant &a, const Participant &b) { return place(a) < place(b); });
    return first == m_participants.end() || first->state != ParticipantState::Waiting ? nullptr : &*first;
}

Course courseOf(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(Words::tr("Somebody removed this course meanwhile; nothing was changed."));
    return *course;
}

Missing goneMeanwhile()
{
    return Missing(Words::tr("Somebody took this participant off the course meanwhile; nothing was changed."));
}

PlaceRefusal refusalOf(const Database &database, PersonId person, const QString &words)
{
    const auto who = find(database, person);
    return who ? PlaceRefusal{person, who->serviceNo, who->fullName, words} : PlaceRefusal{person, {}, Words::tr("Somebody"), words};
}

} // namespace muster
