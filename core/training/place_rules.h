// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/training/participant.h"

namespace muster {

/// What keeps a participant from being taken off the course, in words: attendance, marks, a drafted result, or that somebody's
/// place was taken over. Empty when nothing does.
QString whatRestsOn(const Database &database, const Participant &participant);

/// Holds a participant that is typed in a form to what enrol() and moveParticipants() ask: throws Refused for a course whose
/// results are published, a place that is not free, two courses at once, and a number on the waiting list that does not go
/// with the state. Other kinds of records pass.
void requirePlaceAsVerbsDo(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

/// The same for one that is removed: throws Refused while something rests on it.
void requireNothingOnPlace(const Database &database, const RecordType &type, qint64 id);

} // namespace muster
