// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/errors.h"
#include "core/training/listed_results.h"
#include "core/training/publish_results.h"
#include "core/training/save_attendance.h"
#include "core/training/save_marks.h"
#include "tests/core/training/some_course.h"

namespace muster {

/// Another person than clerk(), so many minutes after the same morning.
inline Signature officer(int minutes = 0)
{
    return {QStringLiteral("Trần Thị Bình"), clerk(minutes).at};
}

/// What a verb was refused for, line by line; empty when it was not.
template <class Verb>
QString refusedWords(Verb verb)
{
    try {
        verb();
    } catch (const Refused &refused) {
        return refused.words();
    }
    return {};
}

/// A course of three people with six lessons and two components: the first passes, the second fails by attendance, the third
/// by the mark. The fourth is only invited.
class ResultsOnEachEngine : public OnEachEngine {
protected:
    static inline const QDate today{2025, 7, 10};

    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            some = SomeCourse::in(database());
    }

    AttendanceEntry at(int person, int lesson, AttendanceMark mark, AttendanceMark seen = AttendanceMark::None) const
    {
        return {some.lessons[lesson].id, some.people[person].id, mark, seen};
    }
    MarkEntry mark(int person, int component, std::optional<double> reached, std::optional<double> seen = {}) const
    {
        return {some.people[person].id, some.components[component].id, 1, reached, seen};
    }
    void attend(const QList<AttendanceEntry> &entries) { ASSERT_NE(saveAttendance(database(), {some.course.id, entries, today}, clerk()).changeSet, 0); }
    void markThem(const QList<MarkEntry> &entries) { ASSERT_NE(saveMarks(database(), {some.course.id, entries}, clerk()).changeSet, 0); }

    void writeEverythingDown()
    {
        QList<AttendanceEntry> attended;
        for (int person = 0; person < 3; ++person)
            for (int lesson = 0; lesson < 6; ++lesson)
                attended.append(at(person, lesson, person == 1 && lesson < 2 ? AttendanceMark::Absent : AttendanceMark::Present));
        attend(attended);
        markThem({mark(0, 0, 80), mark(0, 1, 16), mark(1, 0, 90), mark(1, 1, 20), mark(2, 0, 49), mark(2, 1, 20)});
    }

    ResultsDrafted draft(const Signature &by = clerk(5)) { return draftResults(database(), {.course = some.course.id, .on = today}, by); }
    qint64 published()
    {
        writeEverythingDown();
        return publishResults(database(), draft().sheet, today, officer(6));
    }
    PersonId person(int i) const { return some.people[i].personId; }
    QList<CourseResult> results() const { return select<CourseResult>(database(), QStringLiteral("ORDER BY person_id")); }
    QString nameOf(qint64 changeSet) const
    {
        return database().rows(QStringLiteral("SELECT name FROM change_set WHERE id = ?"), {changeSet})[0][0].toString();
    }

    SomeCourse some;
};

} // namespace muster
