// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/storage/change_set.h"

#include <set>

namespace muster {

struct NotSamePerson;
using NotSamePersonId = Id<NotSamePerson>;

/// Two people who look like one and are not, so that nobody asks again.
struct NotSamePerson {
    NotSamePersonId id;
    int version = 0;
    PersonId firstId;
    PersonId secondId;
    QString note;

    bool operator==(const NotSamePerson &) const = default;
};

template <>
inline constexpr const char *tableName<NotSamePerson> = "not_same_person";

template <>
const RecordTable<NotSamePerson> &recordTable<NotSamePerson>();

/// Two people in either order.
struct PeoplePair {
    PeoplePair(PersonId one, PersonId other) : first(std::min(one, other)), second(std::max(one, other)) {}

    PersonId first;
    PersonId second;

    auto operator<=>(const PeoplePair &) const = default;
};

/// Remembers it, once, as a change set of its own.
NotSamePerson sayNotTheSame(const Database &database, const PeoplePair &pair, const QString &note, const Signature &by);

/// Who is known to be somebody else than this person.
std::set<PersonId> knownOthers(const Database &database, PersonId id);
/// All such pairs of the office.
std::set<PeoplePair> knownOtherPairs(const Database &database);

} // namespace muster
