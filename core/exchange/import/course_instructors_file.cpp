// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/training/course_instructor.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, ServiceNo, Role };
constexpr const char *columns[] = {"course_code", "service_no", "role"};

void readInstructor(ImportRow &row, ImportRun &run)
{
    CourseInstructor instructor;
    instructor.courseId = run.names.course(row, CourseCode);
    instructor.personId = run.people.find(row, ServiceNo);
    instructor.role = row.choice<InstructorRole>(Role);
    if (!run.facts.insert({instructor.courseId.value, instructor.personId.value}))
        row.tell(ServiceNo, QCoreApplication::translate("Import", "this person teaches on this course already"));
    run.store.save(instructor, row);
}

void begin(ImportRun &run)
{
    run.facts.startWith(run.database, QStringLiteral("SELECT course_id, person_id FROM course_instructor"));
}

} // namespace

const ImportFile &courseInstructorsFile()
{
    static const ImportFile file{"course_instructors.csv", columns, {{"course_id", "course_code"}, {"person_id", "service_no"}}, readInstructor, begin};
    return file;
}

} // namespace muster
