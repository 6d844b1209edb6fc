// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/missions/post.h"
#include "core/missions/rotation.h"
#include "core/people/person.h"
#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

struct Tour;
using TourId = Id<Tour>;

/// A person's time in a mission. All days are inclusive; ended_on is the last day in the mission, null while the
/// person is serving.
struct Tour {
    TourId id;
    int version = 0;
    PersonId personId;
    MissionId missionId;
    CategoryId categoryId;
    RotationId rotationId;
    PostId postId;
    QDate arrivedOn;
    QDate plannedEndOn;
    QDate extendedEndOn;
    QDate endedOn;
    QString endReason;
    QString decisionNo;
    QString extendedReason;
    QString note;

    bool operator==(const Tour &) const = default;
};

template <>
inline constexpr const char *tableName<Tour> = "tour";

template <>
const RecordTable<Tour> &recordTable<Tour>();

} // namespace muster
