// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/missions/requirement_set.h"
#include "core/missions/rotation.h"
#include "core/people/rank.h"
#include "core/record/record_type.h"
#include "core/selection/campaign.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct Opening;
using OpeningId = Id<Opening>;

/// What a call asks for: so many people for a post or for the places of a unit.
struct Opening {
    OpeningId id;
    int version = 0;
    CampaignId campaignId;
    MissionId missionId;
    CategoryId categoryId;
    RotationId rotationId;
    PostId postId;
    std::optional<int> wanted;
    RankId rankLeastId;
    RankId rankMostId;
    RequirementSetId requirementSetId;
    QDate plannedDepartureOn;
    std::optional<int> tourMonths;
    QString note;

    bool operator==(const Opening &) const = default;
};

template <>
inline constexpr const char *tableName<Opening> = "opening";

template <>
const RecordTable<Opening> &recordTable<Opening>();

} // namespace muster
