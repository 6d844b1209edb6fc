// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/storage/history.h"

namespace muster {

/// What one change set did to one record of a person.
struct TrailLine {
    const RecordType *type;
    RecordChange change;
};

/// Every line about a person and about the records that must name the person or a record that does, those since removed
/// or given to somebody else included, in the order they were written. The types are all that the office keeps, and
/// must outlive the trail. No other line is read.
QList<TrailLine> personTrail(const Database &database, PersonId id, const RecordTypes &types);

/// The field by which a record belongs to one of another table, which it cannot be without; null when there is none.
const FieldInfo *belongsTo(const RecordType &type, const char *table);

} // namespace muster
