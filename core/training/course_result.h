// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <optional>

namespace muster {

enum class Outcome { Unknown, Passed, Failed, Withdrawn };

template <>
ChoiceList choicesOf<Outcome>();

struct CourseResult;
using CourseResultId = Id<CourseResult>;

/// How a person did on a course.
struct CourseResult {
    CourseResultId id;
    int version = 0;
    CourseId courseId;
    PersonId personId;
    std::optional<double> attendancePercent;
    std::optional<double> score;
    Outcome outcome = Outcome::Unknown;

    bool operator==(const CourseResult &) const = default;
};

template <>
inline constexpr const char *tableName<CourseResult> = "course_result";

template <>
const RecordTable<CourseResult> &recordTable<CourseResult>();

} // namespace muster
