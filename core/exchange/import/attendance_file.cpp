// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_file.h"

#include "core/training/attendance.h"

#include <QCoreApplication>

namespace muster {

namespace {

enum Column { CourseCode, HeldOn, StartsAt, ServiceNo, Mark };
constexpr const char *columns[] = {"course_code", "held_on", "starts_at", "service_no", "attendance"};

QString words(const char *english)
{
    return QCoreApplication::translate("Import", english);
}

void readAttendance(ImportRow &row, ImportRun &run)
{
    const CourseId course = run.names.course(row, CourseCode);
    const PersonId person = run.people.find(row, ServiceNo);
    Attendance attendance;
    attendance.sessionId = run.rosters.session(course, row.requiredDay(HeldOn), row.requiredText(StartsAt));
    attendance.participantId = run.rosters.participant(course, person);
    attendance.mark = row.choice<AttendanceMark>(Mark);
    if (row.hasProblems())
        return;
    if (attendance.sessionId.isNull())
        row.tell(StartsAt, words(QT_TRANSLATE_NOOP("Import", "no lesson of this course begins then")));
    if (attendance.participantId.isNull())
        row.tell(ServiceNo, words(QT_TRANSLATE_NOOP("Import", "this person is not on this course")));
    if (!run.facts.insert({attendance.sessionId.value, attendance.participantId.value}))
        row.tell(ServiceNo, words(QT_TRANSLATE_NOOP("Import", "this person is marked at this lesson already")));
    run.store.save(attendance, row);
}

void begin(ImportRun &run)
{
    run.rosters.load(run.database);
    run.facts.startWith(run.database, QStringLiteral("SELECT session_id, participant_id FROM attendance"));
}

} // namespace

const ImportFile &attendanceFile()
{
    static const ImportFile file{"attendance.csv",
                                 columns,
                                 {{"session_id", "starts_at"}, {"participant_id", "service_no"}, {"mark", "attendance"}},
                                 readAttendance,
                                 begin};
    return file;
}

} // namespace muster
