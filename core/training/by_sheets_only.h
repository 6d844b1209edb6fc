// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/database.h"
#include "core/training/course.h"

namespace muster {

/// The courses whose results are published by result sheets, as a statement that finds their numbers: those with participants
/// or sheets. Results of other courses were recorded, and are recorded as any other record.
QString coursesWithSheetsSql();

/// Why the result of such a course cannot be recorded by hand, in the language in use.
QString bySheetsOnly();

/// Throws Refused for a result of such a course, and for a row of a sheet or a sheet itself, that would be saved or removed
/// other than by drafting and publishing. Other kinds of records pass.
void requireNotBySheets(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

} // namespace muster
