// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/rosters.h"

#include "core/storage/repository.h"

namespace muster {

Rosters::Numbered Rosters::moment(CourseId course, QDate heldOn, const QString &startsAt)
{
    return {course.value, isoDay(heldOn) + u' ' + startsAt};
}

void Rosters::load(const Database &database)
{
    if (m_loaded)
        return;
    m_loaded = true;
    for (const Course &course : select<Course>(database))
        insert(course);
    for (const Hall &hall : select<Hall>(database))
        insert(hall);
    for (const Participant &participant : select<Participant>(database))
        insert(participant);
    for (const Session &session : select<Session>(database))
        insert(session);
    for (const Component &component : select<Component>(database)) {
        m_components.insert({component.curriculumId.value, component.nameEn}, component.id.value);
        m_fullMarks.insert(component.id.value, component.fullMark.value_or(0));
    }
    for (const Lesson &lesson : select<Lesson>(database))
        m_lessons.insert({lesson.curriculumId.value, lesson.number}, lesson.id.value);
}

ComponentId Rosters::component(CourseId course, const QString &name) const
{
    return {m_components.value({m_curricula.value(course.value), name})};
}

LessonId Rosters::lesson(CourseId course, const QString &number) const
{
    return {m_lessons.value({m_curricula.value(course.value), number})};
}

void Rosters::insert(const Participant &participant)
{
    m_participants.insert({participant.courseId.value, participant.personId.value}, participant.id.value);
}

void Rosters::insert(const Session &session)
{
    m_sessions.insert(moment(session.courseId, session.heldOn, session.startsAt), session.id.value);
}

void Rosters::insert(const Hall &hall)
{
    m_halls.insert({hall.venueId.value, hall.name}, hall.id.value);
}

void Rosters::insert(const Course &course)
{
    m_venues.insert(course.id.value, course.venueId.value);
    m_curricula.insert(course.id.value, course.curriculumId.value);
}

} // namespace muster
