// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/storage/repository.h"
#include "core/training/component.h"
#include "core/training/course.h"
#include "core/training/save_attendance.h"
#include "core/training/save_marks.h"
#include "core/training/session.h"

namespace muster {

/// A course for police officers as it stands before anybody is enrolled: a curriculum asking for 80 % of the lessons and 60 %
/// of the marks, three components, and a timetable of ten days with a lesson in the morning and one in the afternoon.
struct PoliceCourse {
    static inline const QString code = QStringLiteral("UNPOL-2025-1");
    static inline const QDate firstDay{2025, 7, 14};
    static constexpr int days = 10;
    static constexpr int people = 23;

    Course course;
    QList<Component> components;
    QList<Session> lessons;

    static PoliceCourse in(const Database &database, const Signature &by)
    {
        ChangeSet changes(database, QStringLiteral("A course of ten days"), by);
        PoliceCourse made;
        const auto programme = select<Programme>(database, QStringLiteral("WHERE code = 'STM-UNPOL'")).first();
        Curriculum curriculum{.programmeId = programme.id, .code = QStringLiteral("STM-UNPOL/police"), .leastAttendance = 80.0, .leastMark = 60.0};
        changes.save(curriculum);
        made.components = {{.curriculumId = curriculum.id, .place = 1, .nameEn = QStringLiteral("Written test"), .weight = 50.0, .fullMark = 100.0, .passMark = 50.0},
                           {.curriculumId = curriculum.id, .place = 2, .nameEn = QStringLiteral("Shooting"), .kind = ComponentKind::Practical, .weight = 20.0, .fullMark = 20.0},
                           {.curriculumId = curriculum.id, .place = 3, .nameEn = QStringLiteral("Carana"), .kind = ComponentKind::Exercise, .weight = 30.0, .fullMark = 10.0}};
        for (Component &one : made.components)
            changes.save(one);
        made.course = {.code = code, .programmeId = programme.id, .curriculumId = curriculum.id, .title = QStringLiteral("UN police officers 2025/1"),
                       .startsOn = firstDay, .endsOn = firstDay.addDays(days - 1), .capacity = 25};
        changes.save(made.course);
        for (int i = 0; i < 2 * days; ++i) {
            Session one{.courseId = made.course.id, .heldOn = firstDay.addDays(i / 2), .startsAt = i % 2 ? QStringLiteral("13:30") : QStringLiteral("08:00"),
                        .minutes = 180, .title = QStringLiteral("Lesson %1").arg(i + 1)};
            changes.save(one);
            made.lessons.append(one);
        }
        changes.commit();
        return made;
    }

    /// How the officers do, in the order of their names: the first eight pass, seven are too often away, eight fail the marks.
    static bool isAway(int officer, int lesson) { return officer >= 8 && officer < 15 && lesson < 5; }
    static QStringList marksOf(int officer)
    {
        return officer < 15 ? QStringList{QStringLiteral("72"), QStringLiteral("16"), QStringLiteral("7.5")}
                            : QStringList{QStringLiteral("45"), QStringLiteral("16"), QStringLiteral("9")};
    }

    /// The first police officers of the office by name who are on no course and were never qualified.
    static QList<PersonId> officers(const Database &database)
    {
        QList<PersonId> found;
        const QString sql = QStringLiteral("SELECT p.id FROM person p JOIN service s ON s.id = p.service_id WHERE s.code = 'VPP'"
                                           " AND NOT EXISTS (SELECT 1 FROM participant x WHERE x.person_id = p.id)"
                                           " AND NOT EXISTS (SELECT 1 FROM qualification x WHERE x.person_id = p.id) ORDER BY p.sort_key, p.id LIMIT %1");
        for (const Row &row : database.rows(sql.arg(people)))
            found.append(PersonId{row[0].toLongLong()});
        return found;
    }

    /// Writes one day's attendance down; the places are those of the officers in the order of their names.
    CellsSaved attend(const Database &database, int day, const QList<ParticipantId> &places, const Signature &by) const
    {
        AttendanceEntries attended{course.id, {}, course.endsOn};
        for (int officer = 0; officer < places.size(); ++officer)
            for (const int lesson : {2 * day, 2 * day + 1})
                attended.entries.append(AttendanceEntry{lessons[lesson].id, places[officer], isAway(officer, lesson) ? AttendanceMark::Absent : AttendanceMark::Present});
        return saveAttendance(database, attended, by);
    }

    CellsSaved mark(const Database &database, const QList<ParticipantId> &places, const Signature &by) const
    {
        MarkEntries marked{course.id, {}};
        for (int officer = 0; officer < places.size(); ++officer)
            for (int part = 0; part < components.size(); ++part)
                marked.entries.append(MarkEntry{.participant = places[officer], .component = components[part].id, .mark = marksOf(officer)[part].toDouble()});
        return saveMarks(database, marked, by);
    }
};

} // namespace muster
