// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_row.h"
#include "core/storage/database.h"
#include "core/training/component.h"
#include "core/training/participant.h"
#include "core/training/session.h"

#include <QHash>

namespace muster {

/// What belongs to the courses of the office and of the files, by what the files call it.
class Rosters {
public:
    /// What the office has; a second call changes nothing.
    void load(const Database &database);

    /// Each is null when there is none.
    ParticipantId participant(CourseId course, PersonId person) const { return {m_participants.value({course.value, person.value})}; }
    SessionId session(CourseId course, QDate heldOn, const QString &startsAt) const { return {m_sessions.value(moment(course, heldOn, startsAt))}; }
    ComponentId component(CourseId course, const QString &name) const;
    double fullMark(ComponentId component) const { return m_fullMarks.value(component.value); }
    LessonId lesson(CourseId course, const QString &number) const;
    HallId hall(CourseId course, const QString &name) const { return {m_halls.value({m_venues.value(course.value), name})}; }

    void insert(const Participant &participant);
    void insert(const Session &session);
    void insert(const Hall &hall);
    void insert(const Course &course);

    VenueId venueOf(CourseId course) const { return {m_venues.value(course.value)}; }

private:
    using Numbered = QPair<qint64, QString>;

    static Numbered moment(CourseId course, QDate heldOn, const QString &startsAt);

    QHash<QPair<qint64, qint64>, qint64> m_participants;
    QHash<Numbered, qint64> m_sessions;
    QHash<Numbered, qint64> m_components;       ///< by curriculum
    QHash<qint64, double> m_fullMarks;
    QHash<Numbered, qint64> m_lessons;          ///< by curriculum
    QHash<Numbered, qint64> m_halls;            ///< by venue
    QHash<qint64, qint64> m_venues;             ///< by course
    QHash<qint64, qint64> m_curricula;          ///< by course
    bool m_loaded = false;
};

} // namespace muster
