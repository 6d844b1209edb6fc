// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/signed_sheets.h"

#include "core/base/day_words.h"
#include "core/base/errors.h"
#include "core/storage/kept_file.h"
#include "core/storage/repository.h"
#include "core/training/timetable_acts.h"

#include <QCoreApplication>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SignedSheets)
};

Course courseOf(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(Words::tr("This course is no longer there."));
    return *course;
}

} // namespace

QList<AttendanceSheet> signedSheets(const Database &database, const SheetDay &day)
{
    return select<AttendanceSheet>(database, QStringLiteral("WHERE course_id = ? AND held_on = ? ORDER BY id"), {day.course.value, day.day});
}

QList<QDate> signedDays(const Database &database, CourseId course)
{
    QList<QDate> days;
    for (const Row &row : database.rows(QStringLiteral("SELECT DISTINCT held_on FROM attendance_sheet WHERE course_id = ? ORDER BY held_on"), {course.value}))
        days.append(row[0].toDate());
    return days;
}

void keepSignedSheets(const Database &database, const SheetDay &day, const QList<ScanFile> &files, const Signature &by)
{
    mustBeScans(database, files);
    const Course course = courseOf(database, day.course);
    if (const QString fault = faultOfDay(course, day.day); !fault.isEmpty())
        throw Refused(Problem{QStringLiteral("held_on"), fault, {}});
    ChangeSet changes(database, Words::tr("Keep the signed attendance sheet of %1, %2").arg(course.code, dayWords(day.day)), by);
    for (const ScanFile &file : files) {
        AttendanceSheet sheet{.courseId = day.course, .heldOn = day.day, .file = keepFile(database, file.content), .fileName = file.name,
                              .media = *mediaOf(file.content), .bytes = int(file.content.size())};
        changes.save(sheet);
    }
    changes.commit();
}

void removeSignedSheet(const Database &database, const AttendanceSheet &sheet, const Signature &by)
{
    const QString act = Words::tr("Remove the signed attendance sheet of %1, %2").arg(courseOf(database, sheet.courseId).code, dayWords(sheet.heldOn));
    ChangeSet changes(database, act, by);
    changes.remove(sheet);
    changes.commit();
}

} // namespace muster
