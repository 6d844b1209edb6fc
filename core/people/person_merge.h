// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

namespace muster {

struct PersonMerge;
using PersonMergeId = Id<PersonMerge>;

/// Two records of one person were made one: who stayed, and under which number and name the other one was kept, so
/// that the old number is still found. The other record's values stay in the history.
struct PersonMerge {
    PersonMergeId id;
    int version = 0;
    PersonId personId;
    QString serviceNo;      ///< the number that nobody has any more
    QString fullName;       ///< of the record that went
    QDate mergedOn;
    QString note;

    bool operator==(const PersonMerge &) const = default;
};

template <>
inline constexpr const char *tableName<PersonMerge> = "person_merge";

template <>
const RecordTable<PersonMerge> &recordTable<PersonMerge>();

} // namespace muster
