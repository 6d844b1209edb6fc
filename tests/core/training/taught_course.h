// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/course_instructor.h"
#include "core/training/participant.h"
#include "core/training/session.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// A course of two weeks with a curriculum of 27 lessons of 90 minutes, a venue with two halls, and two who teach.
struct TaughtCourse {
    Curriculum curriculum;
    Venue place;
    Hall hallA;
    Hall hallB;
    Person teacher;
    Person second;
    Course course;
    Course other;           ///< at the same place in the same weeks

    static TaughtCourse in(const Database &database)
    {
        TaughtCourse some;
        const Programme programme = saved(database, Programme{.code = QStringLiteral("CPTM-T"), .titleEn = QStringLiteral("Core training")});
        some.curriculum = saved(database, Curriculum{.programmeId = programme.id, .code = QStringLiteral("CPTM-2017"), .title = QStringLiteral("2017")});
        some.addLessons(database, 27);
        some.place = saved(database, venue(QStringLiteral("Peacekeeping centre")));
        some.hallA = saved(database, Hall{.venueId = some.place.id, .name = QStringLiteral("Hall A"), .seats = 30});
        some.hallB = saved(database, Hall{.venueId = some.place.id, .name = QStringLiteral("Hall B"), .seats = 10});
        some.teacher = saved(database, person(QStringLiteral("T-1"), QStringLiteral("Lê Văn Dũng")));
        some.second = saved(database, person(QStringLiteral("T-2"), QStringLiteral("Đặng Thị Hồng")));
        some.course = saved(database, some.courseCalled(QStringLiteral("POL-1"), programme.id));
        some.other = saved(database, some.courseCalled(QStringLiteral("POL-2"), programme.id));
        return some;
    }

    /// A lesson of 90 minutes in hall A by the first teacher, on a day counted from the first.
    Session lesson(int day, const QString &from) const
    {
        return {.courseId = course.id, .heldOn = course.startsOn.addDays(day), .startsAt = from, .minutes = 90, .title = QStringLiteral("Map reading"),
                .hallId = hallA.id, .instructorId = teacher.id};
    }

    Session lessonOfOther(int day, const QString &from) const
    {
        Session session = lesson(day, from);
        session.courseId = other.id;
        return session;
    }

private:
    void addLessons(const Database &database, int count) const
    {
        for (int i = 1; i <= count; ++i)
            saved(database, Lesson{.programmeId = curriculum.programmeId, .curriculumId = curriculum.id, .module = QString::number(1 + (i - 1) / 10),
                                   .number = QStringLiteral("%1.%2").arg(1 + (i - 1) / 10).arg(1 + (i - 1) % 10),
                                   .titleEn = QStringLiteral("Lesson %1").arg(i), .titleVi = QStringLiteral("Bài %1").arg(i), .minutesLeast = 90});
    }

    Course courseCalled(const QString &code, ProgrammeId programme) const
    {
        return {.code = code, .programmeId = programme, .curriculumId = curriculum.id, .startsOn = QDate(2025, 8, 4), .endsOn = QDate(2025, 8, 15),
                .venueId = place.id};
    }
};

} // namespace muster
