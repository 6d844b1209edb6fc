// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"

namespace muster {

struct Portrait;
using PortraitId = Id<Portrait>;

/// The photo of a person: a small picture kept in the office.
struct Portrait {
    PortraitId id;
    int version = 0;
    PersonId personId;
    FileDigest file;

    bool operator==(const Portrait &) const = default;
};

template <>
inline constexpr const char *tableName<Portrait> = "portrait";

template <>
const RecordTable<Portrait> &recordTable<Portrait>();

} // namespace muster
