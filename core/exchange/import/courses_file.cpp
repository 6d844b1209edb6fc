// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, ProgrammeCode, Title, StartsOn, EndsOn, VenueName, Partner, Capacity };
constexpr const char *columns[] = {"course_code", "programme", "title",   "starts_on",
                                   "ends_on",     "venue",     "partner", "capacity"};

Course courseOf(ImportRow &row, ImportRun &run)
{
    Course course;
    course.code = row.requiredText(CourseCode);
    course.programmeId = run.names.programme(row, ProgrammeCode);
    course.title = row.text(Title);
    course.startsOn = row.day(StartsOn);
    course.endsOn = row.day(EndsOn);
    course.curriculumId = run.names.curriculumOn(course.programmeId, course.startsOn);
    course.venueId = run.names.venue(row, VenueName);
    course.partner = row.text(Partner);
    course.capacity = row.whole(Capacity);
    return course;
}

void readCourse(ImportRow &row, ImportRun &run)
{
    Course course = courseOf(row, run);
    if (!run.names.findCourse(course.code).isNull())
        row.tell(CourseCode, QCoreApplication::translate(
                                 "Import", "the course «%1» stands there twice or is in the office already")
                                 .arg(course.code));
    course.id = run.store.save(course, row);
    run.names.insertCourse(course.code, course.id);
    run.rosters.insert(course);
}

} // namespace

const ImportFile &coursesFile()
{
    static const ImportFile file{"courses.csv",
                                 columns,
                                 {{"code", "course_code"}, {"programme_id", "programme"}, {"name", "venue"}},
                                 readCourse};
    return file;
}

} // namespace muster
