// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/worked_out.h"

#include "core/base/day_words.h"
#include "core/storage/repository.h"
#include "core/training/attendance_book.h"
#include "core/training/bands.h"
#include "core/training/roster.h"
#include "core/training/timetable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Results)
};

using MarksOfLessons = QHash<SessionId, AttendanceMark>;

/// What was written down on a course, by participant.
struct WrittenDown {
    QList<TimetableRow> lessons;
    QHash<ParticipantId, MarksOfLessons> attendance;
    QHash<ParticipantId, QList<CourseMark>> marks;
    QList<Band> bands;
};

QHash<ParticipantId, MarksOfLessons> attendanceOf(const Database &database, CourseId course)
{
    QHash<ParticipantId, MarksOfLessons> found;
    const QString sql = QStringLiteral("SELECT a.participant_id, a.session_id, a.mark FROM attendance a"
                                       " JOIN session s ON s.id = a.session_id WHERE s.course_id = ?");
    for (const Row &row : database.rows(sql, {course.value}))
        found[{row[0].toLongLong()}].insert({row[1].toLongLong()}, FieldType<AttendanceMark>::fromVariant(row[2]));
    return found;
}

QHash<ParticipantId, QList<CourseMark>> marksOf(const Database &database, CourseId course)
{
    QHash<ParticipantId, QList<CourseMark>> found;
    const QString rest = QStringLiteral("WHERE participant_id IN (SELECT id FROM participant WHERE course_id = ?)");
    for (const CourseMark &mark : select<CourseMark>(database, rest, {course.value}))
        found[mark.participantId].append(mark);
    return found;
}

QList<Component> componentsOf(const Database &database, CurriculumId curriculum)
{
    return select<Component>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY coalesce(place, 100), id"), {curriculum.value});
}

bool wasAtALesson(const MarksOfLessons &marks)
{
    return std::any_of(marks.begin(), marks.end(), [](AttendanceMark mark) { return mark == AttendanceMark::Present || mark == AttendanceMark::Late; });
}

QString lessonWords(const TimetableRow &lesson)
{
    return Words::tr("%1 %2 %3").arg(dayWords(lesson.session.heldOn), lesson.session.startsAt, lesson.lesson).trimmed();
}

class WorkingOut {
public:
    WorkingOut(const WorkedOut &whole, const WrittenDown &written) : whole_(whole), written_(written) {}

    std::optional<WorkedResult> resultOf(const RosterRow &who) const
    {
        const MarksOfLessons marks = written_.attendance.value(who.id);
        if (!who.isRecorded() || !getsResult(who.state, wasAtALesson(marks)))
            return std::nullopt;
        const WholeMark whole = wholeMark(whole_.components, written_.marks.value(who.id), resits());
        WorkedResult result{.participantId = who.id, .personId = who.personId, .serviceNo = who.serviceNo, .fullName = who.fullName,
                            .presence = presenceOf(lessonsAs(marks), excused()), .mark = whole.percent};
        if (whole.percent)
            if (const auto band = bandOf(*whole.percent, written_.bands))
                result.band = recordTable<Band>().naming(*band);
        if (whole_.hasRule())
            result.told = outcomeOf({result.presence, whole, who.state}, *whole_.curriculum, whole_.components);
        else if (who.state == ParticipantState::Withdrawn)
            result.told.outcome = Outcome::Withdrawn;
        if (result.told.outcome == Outcome::Unknown)
            result.missing = emptyCells(marks, whole);
        return result;
    }

private:
    ExcusedRule excused() const { return whole_.curriculum ? whole_.curriculum->excused : ExcusedRule::LeftOut; }
    ResitRule resits() const { return whole_.curriculum ? whole_.curriculum->resits : ResitRule::Best; }

    QList<MarkedLesson> lessonsAs(const MarksOfLessons &marks) const
    {
        QList<MarkedLesson> lessons;
        for (const TimetableRow &lesson : written_.lessons)
            lessons.append({lesson.session.minutes.value_or(0), marks.value(lesson.session.id)});
        return lessons;
    }

    QList<EmptyCell> emptyCells(const MarksOfLessons &marks, const WholeMark &whole) const
    {
        QList<EmptyCell> cells;
        for (const TimetableRow &lesson : written_.lessons)
            if (marks.value(lesson.session.id) == AttendanceMark::None)
                cells.append({lesson.session.id, {}, lessonWords(lesson)});
        for (const Component &component : whole_.components)
            if (whole.missing.contains(component.id))
                cells.append({{}, component.id, recordTable<Component>().naming(component)});
        return cells;
    }

    const WorkedOut &whole_;
    const WrittenDown &written_;
};

} // namespace

WorkedOut workedOut(const Database &database, CourseId course)
{
    WorkedOut whole{.curriculum = curriculumOf(database, course)};
    WrittenDown written{timetable(database, course), attendanceOf(database, course), marksOf(database, course)};
    if (whole.curriculum) {
        whole.components = componentsOf(database, whole.curriculum->id);
        written.bands = bandsOf(whole.curriculum->id, select<Band>(database, QStringLiteral("ORDER BY id")));
    }
    const WorkingOut working(whole, written);
    QList<WorkedResult> rows;
    for (const RosterRow &who : roster(database, course))
        if (const auto result = working.resultOf(who))
            rows.append(*result);
    whole.rows = rows;
    return whole;
}

} // namespace muster
