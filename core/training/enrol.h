// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/course_places.h"

namespace muster {

/// Several people put on a course, invited or confirmed.
struct Enrolment {
    CourseId course;
    QList<PersonId> people;
    ParticipantState as = ParticipantState::Invited;
    QString note = {};
};

/// Gives them places in the order of the list, as one change set, all or none. Those for whom no place is left, and everybody
/// while others wait already, come on the waiting list in the same order with the next numbers. Refused are whoever is on the
/// course already, holds a place on another course on some of the same days, or is no longer in the office; at fault is a
/// course whose results are published.
PlacesChanged enrol(const Database &database, const Enrolment &enrolment, const Signature &by);

/// The same within a change set that does more, for people who are saved in it. Nothing may be committed unless it is done.
PlacesChanged enrolWithin(ChangeSet &changes, const Database &database, const Enrolment &enrolment);

/// Invites the one who waits longest, as one change set. At fault when nobody waits or no place is free.
PlacesChanged takeNextWaiting(const Database &database, CourseId course, const Signature &by);

} // namespace muster
