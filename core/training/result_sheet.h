// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QDate>
#include <QString>

namespace muster {

struct ResultSheet;
using ResultSheetId = Id<ResultSheet>;

/// Results of a course as one person drafted them and another published them; a later sheet corrects an earlier one and says why.
struct ResultSheet {
    ResultSheetId id;
    int version = 0;
    CourseId courseId;
    QString draftedBy;
    QDate draftedOn;
    QString publishedBy;
    QDate publishedOn;
    QString reason;

    bool operator==(const ResultSheet &) const = default;
};

template <>
inline constexpr const char *tableName<ResultSheet> = "result_sheet";

template <>
const RecordTable<ResultSheet> &recordTable<ResultSheet>();

} // namespace muster
