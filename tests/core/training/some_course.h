// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/component.h"
#include "core/training/course.h"
#include "core/training/participant.h"
#include "core/training/session.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {

/// A course of some participants and lessons, two a day of 90 and 60 minutes from 1 July 2025 on, with a written and a practical
/// component; the last participant is only invited.
struct SomeCourse {
    static inline const QDate firstDay{2025, 7, 1};

    Curriculum curriculum;
    Course course;
    QList<Component> components;
    QList<Session> lessons;
    QList<Participant> people;

    static SomeCourse in(const Database &database, int participants = 4, int lessons = 6, const QString &code = QStringLiteral("CPTM-1"))
    {
        ChangeSet changes(database, QStringLiteral("A course"), clerk());
        SomeCourse some;
        Programme programme{.code = QStringLiteral("P-") + code, .titleEn = QStringLiteral("Core training")};
        changes.save(programme);
        some.curriculum = {.programmeId = programme.id, .code = QStringLiteral("C-") + code, .leastAttendance = 80.0, .leastMark = 60.0};
        changes.save(some.curriculum);
        some.course = {.code = code, .programmeId = programme.id, .curriculumId = some.curriculum.id, .title = QStringLiteral("Core training"),
                       .startsOn = firstDay, .endsOn = firstDay.addDays(lessons / 2)};
        changes.save(some.course);
        some.addComponents(changes);
        some.addLessons(changes, lessons);
        some.addPeople(changes, participants);
        changes.commit();
        return some;
    }

private:
    void addComponents(ChangeSet &changes)
    {
        components = {{.curriculumId = curriculum.id, .place = 1, .nameEn = QStringLiteral("Written"), .weight = 60.0, .fullMark = 100.0, .passMark = 50.0},
                      {.curriculumId = curriculum.id, .place = 2, .nameEn = QStringLiteral("Driving"), .kind = ComponentKind::Practical, .weight = 40.0,
                       .fullMark = 20.0, .passMark = 12.0}};
        for (Component &one : components)
            changes.save(one);
    }

    void addLessons(ChangeSet &changes, int count)
    {
        for (int i = 0; i < count; ++i) {
            const bool isFirst = i % 2 == 0;
            Session one{.courseId = course.id, .heldOn = firstDay.addDays(i / 2), .startsAt = isFirst ? QStringLiteral("08:00") : QStringLiteral("10:00"),
                        .minutes = isFirst ? 90 : 60, .title = QStringLiteral("Lesson %1").arg(i + 1)};
            changes.save(one);
            lessons.append(one);
        }
    }

    void addPeople(ChangeSet &changes, int count)
    {
        for (int i = 0; i < count; ++i) {
            Person one = person(QStringLiteral("%1-%2").arg(course.code).arg(i),
                                QStringLiteral("Nguyễn Văn %1%2").arg(QChar(u'A' + i / 26 % 26)).arg(QChar(u'a' + i % 26)));
            changes.save(one);
            Participant place{.courseId = course.id, .personId = one.id,
                              .state = i + 1 == count ? ParticipantState::Invited : ParticipantState::Confirmed};
            changes.save(place);
            people.append(place);
        }
    }
};

} // namespace muster
