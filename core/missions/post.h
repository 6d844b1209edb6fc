// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/category.h"
#include "core/missions/mission.h"
#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Post;
using PostId = Id<Post>;

/// A post people of one category hold in one mission.
struct Post {
    PostId id;
    int version = 0;
    MissionId missionId;
    CategoryId categoryId;
    QString title;

    bool operator==(const Post &) const = default;
};

template <>
inline constexpr const char *tableName<Post> = "post";

template <>
const RecordTable<Post> &recordTable<Post>();

} // namespace muster
