// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/mission.h"
#include "core/missions/unit.h"
#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

struct Rotation;
using RotationId = Id<Rotation>;

/// One sending of a unit, with its official strength and the reserve behind it.
struct Rotation {
    RotationId id;
    int version = 0;
    UnitId unitId;
    QString number;
    MissionId missionId;
    std::optional<int> strength;
    std::optional<int> reserve;
    QString note;

    bool operator==(const Rotation &) const = default;
};

template <>
inline constexpr const char *tableName<Rotation> = "rotation";

template <>
const RecordTable<Rotation> &recordTable<Rotation>();

} // namespace muster
