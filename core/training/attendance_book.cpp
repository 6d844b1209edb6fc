// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attendance_book.h"

#include "core/storage/repository.h"
#include "core/training/published.h"

#include <QCoreApplication>

namespace muster {

namespace {

QHash<AttendanceKey, AttendanceMark> marksOf(const Database &database, CourseId course)
{
    QHash<AttendanceKey, AttendanceMark> marks;
    const QString asked = QStringLiteral("SELECT a.session_id, a.participant_id, a.mark FROM session s JOIN attendance a ON a.session_id = s.id WHERE s.course_id = ?");
    for (const Row &row : database.rows(asked, {course.value}))
        marks.insert({row[0].toLongLong(), row[1].toLongLong()}, FieldType<AttendanceMark>::fromVariant(row[2]));
    return marks;
}

} // namespace

QList<RosterRow> peopleOnCourse(const Database &database, CourseId course)
{
    QList<RosterRow> people = roster(database, course);
    people.removeIf([](const RosterRow &row) { return !row.isRecorded() || !isOnCourse(row.state); });
    return people;
}

std::optional<Curriculum> curriculumOf(const Database &database, CourseId course)
{
    const auto found = select<Curriculum>(database, QStringLiteral("WHERE id = (SELECT curriculum_id FROM course WHERE id = ?)"), {course.value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

AttendanceBook attendanceBook(const Database &database, CourseId course)
{
    return {.curriculum = curriculumOf(database, course), .lessons = timetable(database, course), .people = peopleOnCourse(database, course),
            .marks = marksOf(database, course), .isPublished = hasPublishedResults(database, course)};
}

QString attendanceWords(AttendanceMark mark)
{
    return QCoreApplication::translate("Attendance", choicesOf<AttendanceMark>()[size_t(mark)].label);
}

} // namespace muster
