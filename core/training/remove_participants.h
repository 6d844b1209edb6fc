// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/training/course_places.h"

namespace muster {

/// Takes people off a course on which they left no trace, as one change set, all or none. Refused are those with attendance,
/// marks or a drafted result, and whoever took somebody's place.
PlacesChanged removeParticipants(const Database &database, CourseId course, const QList<ParticipantId> &participants, const Signature &by);

} // namespace muster
