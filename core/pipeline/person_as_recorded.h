// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/person_trail.h"

namespace muster {

/// A record as it stood once.
struct RecordThen {
    const RecordType *type;
    qint64 id = 0;
    QVariantList values;        ///< in the order of the fields
};

/// The person and what belonged to the person then, as the change sets up to this number left it: the person first,
/// the others by table and number. Empty when the person was not there.
QList<RecordThen> replayed(const QList<TrailLine> &trail, PersonId id, qint64 lastChangeSet);

/// The same by a moment, a change saved at the very moment included; agrees with AsRecorded, and reads only what
/// was written about this person.
QList<RecordThen> personAsRecorded(const Database &database, PersonId id, const QDateTime &moment, const RecordTypes &types);

} // namespace muster
