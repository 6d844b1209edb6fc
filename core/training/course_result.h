// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course.h"
#include "core/training/result_sheet.h"

#include <optional>

namespace muster {

enum class Outcome { Unknown, Passed, Failed, Withdrawn };

template <>
ChoiceList choicesOf<Outcome>();

template <>
inline constexpr const char *choiceContext<Outcome> = "Course result";

/// In the language in use.
QString outcomeWords(Outcome outcome);

struct CourseResult;
using CourseResultId = Id<CourseResult>;

/// How a person did on a course, as published: requirement sets, figures and qualifications read this and nothing else.
struct CourseResult {
    CourseResultId id;
    int version = 0;
    CourseId courseId;
    PersonId personId;
    std::optional<double> attendancePercent;
    std::optional<double> score;
    Outcome outcome = Outcome::Unknown;
    ResultSheetId sheetId;  ///< the sheet it was published by; null for results that were recorded, not worked out

    bool operator==(const CourseResult &) const = default;
};

template <>
inline constexpr const char *tableName<CourseResult> = "course_result";

template <>
const RecordTable<CourseResult> &recordTable<CourseResult>();

} // namespace muster
