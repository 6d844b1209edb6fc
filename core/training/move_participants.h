// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/course_places.h"

namespace muster {

/// Participants of one course who become invited, confirmed, present or withdrawn. The note is added to theirs.
struct ParticipantMove {
    CourseId course;
    QList<ParticipantId> participants;
    ParticipantState to = ParticipantState::Confirmed;
    QString note = {};
};

/// One change set, all or none. Those who get a place they did not hold, such as from the waiting list, need one that is free
/// and none on another course on some of the same days. At fault are a withdrawal without a note and a course whose results
/// are published.
PlacesChanged moveParticipants(const Database &database, const ParticipantMove &move, const Signature &by);

/// A place on a course that somebody else takes over.
struct Replacement {
    ParticipantId leaving;
    PersonId newcomer;
    QString note = {};
};

/// The one who leaves is kept as replaced, and names the newcomer; the newcomer gets the place, confirmed where the other was
/// present. A newcomer may have waited for a place or have left the course before. One change set; refused as when enrolling.
PlacesChanged replaceParticipant(const Database &database, const Replacement &replacement, const Signature &by);

} // namespace muster
