// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/training/by_sheets_only.h"
#include "core/training/course_result.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, ServiceNo, AttendancePercent, Score, Result };
constexpr const char *columns[] = {"course_code", "service_no", "attendance_percent", "score", "result"};

CourseResult resultOf(ImportRow &row, ImportRun &run)
{
    CourseResult result;
    result.courseId = run.names.course(row, CourseCode);
    result.personId = run.people.find(row, ServiceNo);
    result.attendancePercent = row.decimal(AttendancePercent);
    result.score = row.decimal(Score);
    result.outcome = row.choice<Outcome>(Result);
    return result;
}

void readResult(ImportRow &row, ImportRun &run)
{
    const CourseResult result = resultOf(row, run);
    if (!run.facts.insert({result.courseId.value, result.personId.value}))
        row.tell(ServiceNo,
                 QCoreApplication::translate("Import", "this person has a result on this course already"));
    if (run.coursesWithSheets.contains({result.courseId.value}))
        row.tell(CourseCode, bySheetsOnly());
    run.store.save(result, row);
}

void begin(ImportRun &run)
{
    run.facts.startWith(run.database, QStringLiteral("SELECT course_id, person_id FROM course_result"));
    run.coursesWithSheets.startWith(run.database, coursesWithSheetsSql());
}

} // namespace

const ImportFile &courseResultsFile()
{
    static const ImportFile file{
        "course_results.csv",
        columns,
        {{"course_id", "course_code"}, {"person_id", "service_no"}, {"outcome", "result"}},
        readResult,
        begin};
    return file;
}

} // namespace muster
