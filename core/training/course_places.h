// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/storage/database.h"
#include "core/training/participant.h"

#include <QHash>

namespace muster {

/// Why somebody's place cannot be so, in words.
struct PlaceRefusal {
    PersonId person;
    QString serviceNo;
    QString fullName;
    QString words;
};

/// Somebody who found no place and waits for one.
struct PlaceWaited {
    PersonId person;
    int number = 0;
};

/// What came of changing places on a course. All or none: with a fault or a refusal nothing was changed.
struct PlacesChanged {
    qint64 changeSet = 0;                       ///< 0 when nothing was to change
    QList<ParticipantId> participants = {};     ///< those that were changed
    QList<PlaceWaited> waiting = {};            ///< of these, who came on the waiting list
    QString fault = {};                         ///< what is wrong with the whole
    QList<PlaceRefusal> refusals = {};

    bool isDone() const { return fault.isEmpty() && refusals.isEmpty(); }
};

/// The places of one course as they stand: who holds one, who waits, and what stands against another.
class CoursePlaces {
public:
    /// Throws Missing when the course is no longer there.
    CoursePlaces(const Database &database, CourseId course);

    const Course &course() const { return m_course; }
    /// Why no place changes any more: its results are published. Empty while they may change.
    QString fault() const;

    /// Null when he or she is not among the participants.
    const Participant *of(PersonId person) const;
    /// Throws Missing when somebody took him or her off the course meanwhile.
    const Participant &participant(ParticipantId id) const;

    int held() const;
    int waiting() const;
    /// Places nobody holds; a very great number where the course has no limit, never below 0.
    int free() const;
    /// The number the next one on the waiting list gets.
    int nextNumber() const;
    /// Who is the next to get a place; null when nobody waits.
    const Participant *nextInLine() const;

    /// That the person holds a place on another course on some of the same days, in words; empty when not so.
    QString overlap(PersonId person) const { return m_elsewhere.value(person); }

private:
    Course m_course;
    bool m_published = false;
    QList<Participant> m_participants;
    QHash<PersonId, QString> m_elsewhere;
};

/// Throws Missing when the course is no longer there.
Course courseOf(const Database &database, CourseId id);

/// To be thrown when a participant is no longer there.
Missing goneMeanwhile();

/// The refusal with the name people know somebody by.
PlaceRefusal refusalOf(const Database &database, PersonId person, const QString &words);

} // namespace muster
