// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_trail.h"
#include "core/pipeline/record_deeds.h"

namespace muster {

/// What one change set did to everything that belongs to a person.
struct PersonChange {
    HistoryHead head;
    qint64 takenBackBy = 0;         ///< the change set that took it back, or 0
    QList<RecordDeed> deeds;
};

/// The whole history of a person, the newest first: of the person and of every record that must name a person or a
/// record that does, those since removed included. The types are all that the office keeps.
QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types);
/// The same from the person's trail, where it has been read already.
QList<PersonChange> personHistory(const Database &database, PersonId id, const RecordTypes &types, const QList<TrailLine> &trail);

} // namespace muster
