// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/record/record_type.h"
#include "core/training/course_result.h"
#include "core/training/result_sheet.h"

#include <QString>

#include <optional>

namespace muster {

struct DraftedResult;
using DraftedResultId = Id<DraftedResult>;

/// How a person did on a course as a result sheet says it.
struct DraftedResult {
    DraftedResultId id;
    int version = 0;
    ResultSheetId sheetId;
    PersonId personId;
    std::optional<double> attendancePercent;
    std::optional<double> score;
    Outcome outcome = Outcome::Unknown;
    QString note;

    bool operator==(const DraftedResult &) const = default;
};

template <>
inline constexpr const char *tableName<DraftedResult> = "drafted_result";

template <>
const RecordTable<DraftedResult> &recordTable<DraftedResult>();

} // namespace muster
