// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Venue;
using VenueId = Id<Venue>;

/// A place courses are held at.
struct Venue {
    VenueId id;
    int version = 0;
    QString name;

    bool operator==(const Venue &) const = default;
};

template <>
inline constexpr const char *tableName<Venue> = "venue";

template <>
const RecordTable<Venue> &recordTable<Venue>();

} // namespace muster
