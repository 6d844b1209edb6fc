// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/storage/repository.h"
#include "core/training/course_list.h"
#include "core/training/course_result.h"
#include "core/training/participant.h"
#include "tests/bench/bench_parts.h"
#include "tests/bench/figures.h"

#include <QFile>

namespace muster::bench {

namespace {

constexpr int manyCourses = 1000;
constexpr int fewCourses = 10;
constexpr int onACourse = 50;
constexpr int page = 20;        ///< as many as a window shows
constexpr double frame = 0.016;
const QDate day(2025, 7, 31);

/// Courses of two weeks, back from the day; most have their results.
void makeCourseOffice(const QString &file, int courses)
{
    const Signature by{QStringLiteral("bench"), QDateTime(QDate(2025, 8, 1), QTime(9, 0), Qt::UTC)};
    createOffice(OfficeAddress::of(file), NewOffice::Empty, by);
    const Office office = Office::open(OfficeAddress::of(file), by);
    const QList<Programme> programmes = select<Programme>(office.database(), QStringLiteral("ORDER BY id"));
    ChangeSet changes(office.database(), QStringLiteral("Courses"), by);
    QList<PersonId> people;
    for (int i = 0; i < courses * onACourse / 2; ++i) {
        Person person{.serviceNo = QStringLiteral("B%1").arg(i, 7, 10, QChar(u'0')), .fullName = QStringLiteral("Nguyễn Văn %1").arg(i)};
        changes.save(person);
        people.append(person.id);
    }
    for (int i = 0; i < courses; ++i) {
        Course course{.code = QStringLiteral("VN-%1").arg(i, 4, 10, QChar(u'0')), .programmeId = programmes.at(i % programmes.size()).id,
                      .title = QStringLiteral("Khóa huấn luyện số %1").arg(i), .startsOn = day.addDays(-4 * i), .endsOn = day.addDays(13 - 4 * i),
                      .partner = i % 7 == 0 ? QStringLiteral("Ấn Độ;Nhật Bản") : QString(), .capacity = onACourse};
        changes.save(course);
        for (int k = 0; k < onACourse; ++k) {
            const PersonId who = people.at((i * onACourse + k) % people.size());
            Participant place{.courseId = course.id, .personId = who, .state = ParticipantState::Present};
            changes.save(place);
            CourseResult result{.courseId = course.id, .personId = who, .outcome = Outcome::Passed};
            if (i > 5)
                changes.save(result);
        }
    }
    changes.commit();
}

qsizetype look(const Database &database, const CourseFilter &filter, CourseOrder order)
{
    return courseRows(database, courseOutline(database, filter, order).mid(0, page), day).size();
}

struct Asked {
    QString name;
    CourseFilter filter;
    CourseOrder order = {};
};

void measure(const Database &many, const Database &few, const Asked &asked)
{
    qsizetype found = 0;
    const Times times = alternately(21, [&] { found = look(many, asked.filter, asked.order); }, [&] { look(few, asked.filter, asked.order); });
    if (found == 0)
        qFatal("%s: no course", qUtf8Printable(asked.name));
    print(ratioFigure(QStringLiteral("%1: 1,000 courses / 10").arg(asked.name), times, 20));
    const double seconds = median(times.muster);
    print({.name = asked.name + QStringLiteral(", within a frame"), .muster = secondsText(seconds), .aim = aimText(secondsText(frame), seconds <= frame)});
}

} // namespace

void measureCourses(const Bench &bench)
{
    const QString many = bench.folder + QStringLiteral("/courses.muster");
    const QString few = bench.folder + QStringLiteral("/few-courses.muster");
    for (const auto &[file, courses] : {std::pair(many, manyCourses), std::pair(few, fewCourses)})
        if (!QFile::exists(file))
            makeCourseOffice(file, courses);
    const Database manyCourseOffice = Database::open(OfficeAddress::of(many));
    const Database fewCourseOffice = Database::open(OfficeAddress::of(few));
    measure(manyCourseOffice, fewCourseOffice, {QStringLiteral("list of courses"), {.day = day}});
    measure(manyCourseOffice, fewCourseOffice, {QStringLiteral("courses by words"), {.day = day, .words = QStringLiteral("huan luyen vn-000")}});
    measure(manyCourseOffice, fewCourseOffice, {QStringLiteral("courses of a year"), {.day = day, .year = 2025}});
    measure(manyCourseOffice, fewCourseOffice, {QStringLiteral("courses by title"), {.day = day}, {CourseKey::Title, Qt::AscendingOrder}});
}

} // namespace muster::bench
