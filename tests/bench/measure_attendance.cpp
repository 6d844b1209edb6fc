// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/attendance_book.h"
#include "core/training/save_attendance.h"
#include "tests/bench/attendance_office.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain_sqlite.h"

#include <QFile>

namespace muster::bench {

namespace {

constexpr int rounds = 5;
constexpr double most = 10;

AttendanceEntries everybodyThere(const Database &database, CourseId course)
{
    const AttendanceBook book = attendanceBook(database, course);
    AttendanceEntries marked{.course = course, .entries = {}, .today = attendanceDay};
    for (const TimetableRow &lesson : book.lessons)
        for (const RosterRow &person : book.people)
            marked.entries.append({lesson.session.id, person.id, AttendanceMark::Present});
    return marked;
}

/// As many rows of the same columns and indices, in one transaction.
class BareMarks {
public:
    explicit BareMarks(const QString &path) : m_database(path)
    {
        m_database.execute(QStringLiteral("CREATE TABLE attendance (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, session_id INTEGER NOT NULL,"
                                          " participant_id INTEGER NOT NULL, mark TEXT NOT NULL, UNIQUE (session_id, participant_id))"));
        m_database.execute(QStringLiteral("CREATE INDEX attendance_by_participant ON attendance (participant_id)"));
    }

    void insert(const AttendanceEntries &marked)
    {
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
        PlainStatement statement(m_database, QStringLiteral("INSERT INTO attendance VALUES (?, 1, ?, ?, 'present')"));
        for (const AttendanceEntry &one : marked.entries) {
            statement.bind({++m_id, one.session.value, one.participant.value});
            statement.step();
            statement.reset();
        }
        m_database.execute(QStringLiteral("COMMIT"));
    }

private:
    PlainSqlite m_database;
    qint64 m_id = 0;
};

} // namespace

void measureAttendance(const Bench &bench)
{
    const QString file = bench.folder + QStringLiteral("/attendance.muster");
    const QString bare = bench.folder + QStringLiteral("/bare_marks.db");
    for (const QString &path : {file, bare})
        for (const char *tail : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(tail));
    const QList<CourseId> courses = makeAttendanceOffice(file, rounds);
    const Database database = Database::open(OfficeAddress::of(file));
    BareMarks baseline(bare);
    QList<AttendanceEntries> sheets;
    for (const CourseId course : courses)
        sheets.append(everybodyThere(database, course));
    int saved = 0;
    int inserted = 0;
    const Signature by{QStringLiteral("bench"), QDateTime(attendanceDay, QTime(8, 0), Qt::UTC)};
    const Times times = alternately(rounds, [&] { saveAttendance(database, sheets[saved++], by); }, [&] { baseline.insert(sheets[inserted++]); });
    if (attendanceBook(database, courses.last()).marks.size() != attendancePeople * attendanceLessons)
        qFatal("the attendance was not saved");
    print(ratioFigure(QStringLiteral("saving 12,000 attendance marks as one change set / bare inserts"), times, most));
}

} // namespace muster::bench
