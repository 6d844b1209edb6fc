// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/attendance_office.h"

#include "core/office/office.h"
#include "core/storage/change_set.h"
#include "core/training/participant.h"
#include "core/training/session.h"

namespace muster::bench {

namespace {

const Signature clerk{QStringLiteral("bench"), QDateTime(QDate(2025, 7, 1), QTime(8, 0), Qt::UTC)};
constexpr int lessonsOfADay = 6;
constexpr int firstHour = 8;

Course addCourse(ChangeSet &changes, const Curriculum &curriculum, int number)
{
    Course course{.code = QStringLiteral("BENCH-%1").arg(number), .programmeId = curriculum.programmeId, .curriculumId = curriculum.id,
                  .startsOn = attendanceDay.addDays(1 - attendanceLessons / lessonsOfADay), .endsOn = attendanceDay};
    changes.save(course);
    return course;
}

void addLessons(ChangeSet &changes, const Course &course)
{
    for (int i = 0; i < attendanceLessons; ++i) {
        Session lesson{.courseId = course.id, .heldOn = course.startsOn.addDays(i / lessonsOfADay),
                       .startsAt = QStringLiteral("%1:00").arg(firstHour + i % lessonsOfADay, 2, 10, QLatin1Char('0')), .minutes = 45, .title = QStringLiteral("Lesson %1").arg(i + 1)};
        changes.save(lesson);
    }
}

void addPeople(ChangeSet &changes, const Course &course)
{
    for (int i = 0; i < attendancePeople; ++i) {
        Person person{.serviceNo = QStringLiteral("%1-%2").arg(course.code).arg(i), .fullName = QStringLiteral("Nguyễn Văn Bình %1").arg(i)};
        changes.save(person);
        Participant place{.courseId = course.id, .personId = person.id, .state = ParticipantState::Present};
        changes.save(place);
    }
}

} // namespace

QList<CourseId> makeAttendanceOffice(const QString &file, int courses)
{
    createOffice(OfficeAddress::of(file), NewOffice::Empty, clerk);
    const Office office = Office::open(OfficeAddress::of(file), clerk);
    ChangeSet changes(office.database(), QStringLiteral("Courses to measure with"), clerk);
    Programme programme{.code = QStringLiteral("BENCH"), .titleEn = QStringLiteral("To measure with")};
    changes.save(programme);
    Curriculum curriculum{.programmeId = programme.id, .code = QStringLiteral("BENCH-1"), .leastAttendance = 80.0};
    changes.save(curriculum);
    QList<CourseId> ids;
    for (int i = 0; i < courses; ++i) {
        const Course course = addCourse(changes, curriculum, i + 1);
        addLessons(changes, course);
        addPeople(changes, course);
        ids.append(course.id);
    }
    changes.commit();
    return ids;
}

} // namespace muster::bench
