// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/people/rank.h"
#include "core/record/record_type.h"

#include <QDate>

namespace muster {

struct RankHeld;
using RankHeldId = Id<RankHeld>;

/// A rank a person held from a day on; a null day means the day is not known.
struct RankHeld {
    RankHeldId id;
    int version = 0;
    PersonId personId;
    RankId rankId;
    QDate fromOn;

    bool operator==(const RankHeld &) const = default;
};

template <>
inline constexpr const char *tableName<RankHeld> = "rank_held";

template <>
const RecordTable<RankHeld> &recordTable<RankHeld>();

} // namespace muster
