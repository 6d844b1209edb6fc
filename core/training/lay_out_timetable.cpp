// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/lay_out_timetable.h"

#include "core/base/day_words.h"
#include "core/base/days.h"
#include "core/base/errors.h"
#include "core/base/in_language.h"
#include "core/storage/repository.h"
#include "core/training/timetable.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LayOut)
};

[[noreturn]] void refuse(const QString &words)
{
    throw Refused(Problem{{}, words, {}});
}

Course courseOf(const Database &database, CourseId id)
{
    const auto course = find(database, id);
    if (!course)
        throw Missing(Words::tr("This course is no longer there."));
    return *course;
}

/// 1.10 stands behind 1.9.
QList<Lesson> lessonsOf(const Database &database, CurriculumId curriculum)
{
    if (curriculum.isNull())
        return {};
    QList<Lesson> lessons = select<Lesson>(database, QStringLiteral("WHERE curriculum_id = ? ORDER BY id"), {curriculum.value});
    QCollator order(QLocale::English);
    order.setNumericMode(true);
    std::stable_sort(lessons.begin(), lessons.end(), [&order](const Lesson &a, const Lesson &b) {
        const int byModule = order.compare(a.module, b.module);
        return byModule != 0 ? byModule < 0 : order.compare(a.number, b.number) < 0;
    });
    return lessons;
}

void mustFit(const Course &course, const QList<Session> &there, const LayOutPlan &plan)
{
    if (const QString fault = faultOf(plan); !fault.isEmpty())
        refuse(fault);
    const DaySpan days{course.startsOn, course.endsOn};
    for (const QDate day : plan.days) {
        if (!days.contains(day))
            refuse(Words::tr("%1 is no day of the course.").arg(dayWords(day)));
        if (std::any_of(there.begin(), there.end(), [day](const Session &one) { return one.heldOn == day; }))
            refuse(Words::tr("%1 has lessons already; choose days without any.").arg(dayWords(day)));
    }
}

LaidOut planned(const Database &database, const LayingOut &laying)
{
    const Course course = courseOf(database, laying.course);
    mustFit(course, sessionsOf(database, laying.course), laying.plan);
    if (hasCurriculumLessons(database, course)) {
        const QList<LessonToLay> lessons = lessonsToLay(database, laying.course, laying.plan.usualMinutes);
        if (lessons.isEmpty())
            refuse(Words::tr("Every lesson of the curriculum is in the timetable already."));
        return laidOut(lessons, laying.plan);
    }
    if (laying.title.trimmed().isEmpty())
        refuse(Words::tr("The course has no lessons of a curriculum: say what the lessons are to be called."));
    return laidOutByHalfDays(laying.title.trimmed(), laying.plan);
}

LayOutDone countsOf(const LaidOut &laid)
{
    QSet<QDate> days;
    for (const Session &session : laid.sessions)
        days.insert(session.heldOn);
    return {0, int(laid.sessions.size()), int(days.size()), laid.left};
}

} // namespace

QList<LessonToLay> lessonsToLay(const Database &database, CourseId course, int usualMinutes)
{
    QHash<qint64, int> held;
    for (const Session &session : sessionsOf(database, course))
        held[session.lessonId.value] += session.minutes.value_or(0);
    QList<LessonToLay> lessons;
    for (const Lesson &lesson : lessonsOf(database, courseOf(database, course).curriculumId)) {
        const int asked = lesson.minutesLeast.value_or(0) > 0 ? *lesson.minutesLeast : usualMinutes;
        if (const int left = asked - held.value(lesson.id.value); left > 0)
            lessons.append({lesson.id, QStringLiteral("%1 %2").arg(lesson.number, inLanguage(lesson.titleEn, lesson.titleVi)).trimmed(), left});
    }
    return lessons;
}

bool hasCurriculumLessons(const Database &database, const Course &course)
{
    return !lessonsOf(database, course.curriculumId).isEmpty();
}

LayOutDone previewLayOut(const Database &database, const LayingOut &laying)
{
    return countsOf(planned(database, laying));
}

LayOutDone layOutTimetable(const Database &database, const LayingOut &laying, const Signature &by)
{
    LaidOut laid = planned(database, laying);
    LayOutDone done = countsOf(laid);
    if (laid.sessions.isEmpty())
        refuse(Words::tr("No lesson has room on these days."));
    const QString name = Words::tr("Lay out the timetable of %1: %2 lessons on %3 days")
                             .arg(courseOf(database, laying.course).code).arg(done.lessons).arg(done.days);
    ChangeSet changes(database, name, by);
    for (Session &session : laid.sessions) {
        session.courseId = laying.course;
        changes.save(session);
    }
    done.changeSet = changes.commit();
    return done;
}

} // namespace muster
