// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/venue.h"

#include <QString>

#include <optional>

namespace muster {

struct Hall;
using HallId = Id<Hall>;

/// A room lessons are held in, and how many seats it has.
struct Hall {
    HallId id;
    int version = 0;
    VenueId venueId;
    QString name;
    std::optional<int> seats;

    bool operator==(const Hall &) const = default;
};

template <>
inline constexpr const char *tableName<Hall> = "hall";

template <>
const RecordTable<Hall> &recordTable<Hall>();

} // namespace muster
