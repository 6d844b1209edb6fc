// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

struct RequirementSet;
using RequirementSetId = Id<RequirementSet>;

/// What is asked of the candidates of one category, in one mission or in all; it holds from its first to its last day,
/// both included, and without a last day until another takes its place.
struct RequirementSet {
    RequirementSetId id;
    int version = 0;
    QString code;
    QString name;
    CategoryId categoryId;
    MissionId missionId;
    QDate validFrom;
    QDate validUntil;
    QString note;

    bool operator==(const RequirementSet &) const = default;
};

template <>
inline constexpr const char *tableName<RequirementSet> = "requirement_set";

template <>
const RecordTable<RequirementSet> &recordTable<RequirementSet>();

} // namespace muster
