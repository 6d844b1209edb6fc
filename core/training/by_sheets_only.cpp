// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/by_sheets_only.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"
#include "core/training/drafted_result.h"

#include <QCoreApplication>

namespace muster {

namespace {

bool isKind(const RecordType &type, const char *table)
{
    return qstrcmp(type.table, table) == 0;
}

void requireRecorded(const Database &database, CourseId course)
{
    const QString sql = QStringLiteral("SELECT 1 FROM (%1) s WHERE s.course_id = ? LIMIT 1").arg(coursesWithSheetsSql());
    if (!course.isNull() && !database.rows(sql, {course.value}).isEmpty())
        throw Refused(Problem{QStringLiteral("course_id"), bySheetsOnly(), {}});
}

} // namespace

QString coursesWithSheetsSql()
{
    return QStringLiteral("SELECT course_id FROM participant UNION SELECT course_id FROM result_sheet");
}

QString bySheetsOnly()
{
    return QCoreApplication::translate("Results", "results of this course are published by result sheets: correct them on the page of the course");
}

void requireNotBySheets(const Database &database, const RecordType &type, qint64 id, const QVariantList &values)
{
    if (isKind(type, tableName<ResultSheet>) || isKind(type, tableName<DraftedResult>))
        throw Refused(Problem{{}, QCoreApplication::translate("Results", "result sheets are made by drafting and publishing on the page of the course"), {}});
    if (!isKind(type, tableName<CourseResult>))
        return;
    requireRecorded(database, recordOf<CourseResult>(values).courseId);
    if (const auto before = find(database, CourseResultId{id}))
        requireRecorded(database, before->courseId);
}

} // namespace muster
