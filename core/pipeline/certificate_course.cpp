// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/certificate_course.h"

#include "core/base/errors.h"
#include "core/pipeline/certificate_says.h"
#include "core/storage/repository.h"
#include "core/training/bands.h"
#include "core/training/course_facts.h"
#include "core/training/curriculum_lessons.h"
#include "core/training/recognition_rule.h"
#include "core/training/timetable.h"

namespace muster {

namespace {

QString figure(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

QString minutesWords(std::optional<int> minutes)
{
    return minutes ? QString::number(*minutes) : QString();
}

/// Hours with at most one place behind the comma, as Vietnamese writes it.
QString hoursWords(int minutes)
{
    if (minutes == 0)
        return {};
    const QString hours = QString::number(minutes / 60.0, 'f', minutes % 60 == 0 ? 0 : 1);
    return QString(hours).replace(u'.', u',');
}

/// Lessons in teaching order, each as long as the timetable holds it.
QList<CertificateLesson> heldLessons(const Database &database, const QList<Session> &sessions)
{
    QHash<LessonId, int> minutes;
    QList<Lesson> lessons;
    for (const Session &session : sessions) {
        if (session.lessonId.isNull())
            continue;
        if (!minutes.contains(session.lessonId))
            if (const auto lesson = find(database, session.lessonId))
                lessons.append(*lesson);
        minutes[session.lessonId] += session.minutes.value_or(0);
    }
    QList<CertificateLesson> held;
    for (const Lesson &lesson : inTeachingOrder(lessons))
        held.append({lesson.number, lesson.titleVi, lesson.titleEn, figure(minutes[lesson.id])});
    return held;
}

QList<CertificateLesson> plannedLessons(const Database &database, const Curriculum &curriculum)
{
    QList<CertificateLesson> planned;
    for (const Lesson &lesson : lessonsOf(database, curriculum))
        planned.append({lesson.number, lesson.titleVi, lesson.titleEn, minutesWords(lesson.minutesLeast)});
    return planned;
}

int minutesOf(const QList<Session> &sessions)
{
    int minutes = 0;
    for (const Session &session : sessions)
        minutes += session.minutes.value_or(0);
    return minutes;
}

CertificateWords namesOf(const CourseFacts &facts)
{
    const QString either = facts.programme.en.isEmpty() ? facts.programme.vi : facts.programme.en;
    return {{QStringLiteral("course.code"), facts.course.code},
            {QStringLiteral("course.title"), facts.course.title.isEmpty() ? either : facts.course.title},
            {QStringLiteral("course.programme_vi"), facts.programme.vi.isEmpty() ? facts.programme.en : facts.programme.vi},
            {QStringLiteral("course.programme_en"), either},
            {QStringLiteral("course.place"), facts.venue}};
}

CertificateWords daysOf(const Course &course)
{
    CertificateWords words{{QStringLiteral("course.from"), certificateDay(course.startsOn)}, {QStringLiteral("course.until"), certificateDay(course.endsOn)}};
    if (course.startsOn.isValid() && course.endsOn.isValid())
        words.insert(QStringLiteral("course.days"), figure(course.startsOn.daysTo(course.endsOn) + 1));
    return words;
}

CertificateWords recognitionSays(const Database &database, const Course &course)
{
    const auto recognition = recognitionOf(course, select<Recognition>(database, QStringLiteral("WHERE programme_id = ?"), {course.programmeId.value}));
    if (!recognition)
        return {};
    return {{QStringLiteral("recognition.certificate"), recognition->certificate},
            {QStringLiteral("recognition.signed_on"), certificateDay(recognition->signedOn)}};
}

CertificateWords lessonsSay(const Database &database, const Course &course, const std::optional<Curriculum> &curriculum)
{
    const QList<Session> sessions = sessionsOf(database, course.id);
    QList<CertificateLesson> lessons = heldLessons(database, sessions);
    if (lessons.isEmpty() && curriculum)
        lessons = plannedLessons(database, *curriculum);
    return {{QStringLiteral("course.hours"), hoursWords(minutesOf(sessions))}, {QStringLiteral("lessons"), lessonsText(lessons)}};
}

} // namespace

CourseSays courseSays(const Database &database, CourseId id)
{
    const CourseFacts facts = courseFacts(database, id);
    const auto curriculum = facts.course.curriculumId.isNull() ? std::nullopt : find(database, facts.course.curriculumId);
    CourseSays says{facts.course, namesOf(facts), bandsOf(facts.course.curriculumId, select<Band>(database))};
    if (curriculum)
        says.words.insert(QStringLiteral("course.curriculum"), curriculum->title.isEmpty() ? curriculum->code : curriculum->title);
    for (const CertificateWords &more : {daysOf(facts.course), recognitionSays(database, facts.course), lessonsSay(database, facts.course, curriculum)})
        says.words.insert(more);
    return says;
}

} // namespace muster
