// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/component.h"
#include "core/training/participant.h"

#include <optional>

namespace muster {

struct CourseMark;
using CourseMarkId = Id<CourseMark>;

/// What a participant reached in a component; the first sitting is 1, each resit one more.
struct CourseMark {
    CourseMarkId id;
    int version = 0;
    ParticipantId participantId;
    ComponentId componentId;
    std::optional<int> sitting;
    std::optional<double> mark;

    bool operator==(const CourseMark &) const = default;
};

template <>
inline constexpr const char *tableName<CourseMark> = "course_mark";

template <>
const RecordTable<CourseMark> &recordTable<CourseMark>();

} // namespace muster
