// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, HeldOn, StartsAt, Minutes, LessonNumber, Title, HallName, Instructor, SecondInstructor };
constexpr const char *columns[] = {"course_code", "held_on", "starts_at", "minutes", "lesson", "title", "hall", "instructor", "second_instructor"};

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

LessonId lessonOf(ImportRow &row, ImportRun &run, CourseId course)
{
    const QString number = row.text(LessonNumber);
    const LessonId lesson = run.rosters.lesson(course, number);
    if (lesson.isNull() && !number.isEmpty() && !course.isNull())
        row.tell(LessonNumber, words(QT_TRANSLATE_NOOP("Import", "the curriculum of this course has no lesson «%1»")).arg(number));
    return lesson;
}

/// Halls are added to the venue of the course as they come.
HallId hallOf(ImportRow &row, ImportRun &run, CourseId course)
{
    Hall hall;
    hall.name = row.text(HallName);
    hall.venueId = run.rosters.venueOf(course);
    if (hall.name.isEmpty() || course.isNull())
        return {};
    hall.id = run.rosters.hall(course, hall.name);
    if (hall.id.isNull()) {
        hall.id = run.store.save(hall, row);
        run.rosters.insert(hall);
    }
    return hall.id;
}

PersonId personAt(ImportRow &row, ImportRun &run, Column column)
{
    return row.text(column).isEmpty() ? PersonId() : run.people.find(row, column);
}

void readSession(ImportRow &row, ImportRun &run)
{
    Session session;
    session.courseId = run.names.course(row, CourseCode);
    session.heldOn = row.requiredDay(HeldOn);
    session.startsAt = row.requiredText(StartsAt);
    session.minutes = row.whole(Minutes);
    session.lessonId = lessonOf(row, run, session.courseId);
    session.title = row.text(Title);
    session.hallId = hallOf(row, run, session.courseId);
    session.instructorId = personAt(row, run, Instructor);
    session.assistantId = personAt(row, run, SecondInstructor);
    if (!run.rosters.session(session.courseId, session.heldOn, session.startsAt).isNull())
        row.tell(StartsAt, words(QT_TRANSLATE_NOOP("Import", "a lesson of this course begins then already")));
    session.id = run.store.save(session, row);
    run.rosters.insert(session);
}

void begin(ImportRun &run)
{
    run.rosters.load(run.database);
}

} // namespace

const ImportFile &timetableFile()
{
    static const ImportFile file{"timetable.csv",
                                 columns,
                                 {{"course_id", "course_code"}, {"lesson_id", "lesson"}, {"hall_id", "hall"}, {"venue_id", "hall"}, {"name", "hall"},
                                  {"instructor_id", "instructor"}, {"assistant_id", "second_instructor"}},
                                 readSession,
                                 begin};
    return file;
}

} // namespace muster
