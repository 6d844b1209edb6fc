// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/storage/database.h"
#include "core/training/participant.h"

namespace muster {

/// Somebody's place on a course with the words people ask for. Without a number of a participant it is somebody whose result
/// was recorded and whose place was not, as on courses held before places were kept: confirmed, or withdrawn where the result
/// says so.
struct RosterRow {
    ParticipantId id;
    PersonId personId;
    QString serviceNo;
    QString fullName;
    QString rank;           ///< held on the course's first day, in the language in use; the latest where that day is not known
    QString organisation;
    QString nationality;
    QString sex;            ///< the stored code: male, female or empty
    ParticipantState state = ParticipantState::Invited;
    std::optional<int> waitingNumber = {};
    QString note = {};
    PersonId replacedById = {};
    QString replacedBy = {};        ///< the newcomer's full name
    BothNames rankNames = {};       ///< the rank in both languages, for papers

    bool isRecorded() const { return !id.isNull(); }
};

/// Everybody of a course, in Vietnamese order of names.
QList<RosterRow> roster(const Database &database, CourseId course);

/// Whether attendance and marks are kept for such a participant: confirmed and present.
bool isOnCourse(ParticipantState state);

/// Whether such a participant takes one of the course's places: those who are on it, and the invited.
bool holdsPlace(ParticipantState state);

} // namespace muster
