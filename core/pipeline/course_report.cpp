// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/course_report.h"

#include "core/pipeline/trained_people.h"
#include "core/storage/repository.h"
#include "core/training/bands.h"
#include "core/training/course_places.h"
#include "core/training/recognition_rule.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace muster {

namespace {

QHash<PersonId, CourseResult> resultsOf(const Database &database, CourseId course)
{
    QHash<PersonId, CourseResult> results;
    for (const CourseResult &result : select<CourseResult>(database, QStringLiteral("WHERE course_id = ?"), {course.value}))
        results.insert(result.personId, result);
    return results;
}

/// Whoever holds a qualification from the course, as the outcomes count them.
QSet<qint64> qualifiedOf(const Database &database, const Course &course)
{
    QSet<qint64> people;
    for (const TrainedPerson &each : trainedPeople(database, {.course = course.code}, OutcomeFigure::Qualified))
        people.insert(each.personId);
    return people;
}

/// Who only was invited, waits, or gave his or her place up before there was a result belongs to no report.
QList<ReportedParticipant> peopleOf(const Database &database, const Course &course)
{
    const auto results = resultsOf(database, course.id);
    const QSet<qint64> qualified = qualifiedOf(database, course);
    QList<ReportedParticipant> people;
    for (const RosterRow &row : roster(database, course.id)) {
        const auto result = results.constFind(row.personId);
        const bool hasResult = result != results.constEnd();
        if (hasResult || isOnCourse(row.state))
            people.append({row, hasResult ? std::optional(*result) : std::nullopt, qualified.contains(row.personId.value)});
    }
    return people;
}

QList<ReportedInstructor> instructorsOf(const Database &database, CourseId course)
{
    QList<ReportedInstructor> instructors;
    for (const CourseInstructor &each : select<CourseInstructor>(database, QStringLiteral("WHERE course_id = ? ORDER BY role, id"), {course.value}))
        if (const auto person = find(database, each.personId))
            instructors.append({person->fullName, each.role});
    std::stable_sort(instructors.begin(), instructors.end(), [](const auto &a, const auto &b) { return a.role < b.role; });
    return instructors;
}

QList<Band> highestFirst(QList<Band> bands)
{
    std::stable_sort(bands.begin(), bands.end(), [](const Band &a, const Band &b) { return a.leastMark > b.leastMark; });
    return bands;
}

/// The largest first, those nobody recorded last.
template <class KeyOf>
QList<SexCount> countedBy(const QList<ReportedParticipant> &people, KeyOf keyOf)
{
    QMap<QString, SexCount> counts;
    for (const ReportedParticipant &each : people) {
        SexCount &count = counts[keyOf(each.who)];
        count.key = keyOf(each.who);
        (each.who.sex == u"male" ? count.men : each.who.sex == u"female" ? count.women : count.unknown) += 1;
    }
    QList<SexCount> all = counts.values();
    std::stable_sort(all.begin(), all.end(), [](const SexCount &a, const SexCount &b) {
        return std::pair(a.key.isEmpty(), -a.all()) < std::pair(b.key.isEmpty(), -b.all());
    });
    return all;
}

template <class ValueOf>
std::optional<double> averageOf(const QList<ReportedParticipant> &people, ValueOf valueOf)
{
    double sum = 0;
    int count = 0;
    for (const ReportedParticipant &each : people)
        if (const std::optional<double> value = each.result ? valueOf(*each.result) : std::nullopt) {
            sum += *value;
            ++count;
        }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

} // namespace

int CourseReport::results() const
{
    return int(std::count_if(people.begin(), people.end(), [](const ReportedParticipant &each) { return each.result.has_value(); }));
}

int CourseReport::count(Outcome outcome) const
{
    return int(std::count_if(people.begin(), people.end(), [outcome](const ReportedParticipant &each) { return each.result && each.result->outcome == outcome; }));
}

int CourseReport::qualified() const
{
    return int(std::count_if(people.begin(), people.end(), [](const ReportedParticipant &each) { return each.qualified; }));
}

std::optional<double> CourseReport::averageAttendance() const
{
    return averageOf(people, [](const CourseResult &result) { return result.attendancePercent; });
}

std::optional<double> CourseReport::averageMark() const
{
    return averageOf(people, [](const CourseResult &result) { return result.score; });
}

int CourseReport::marks() const
{
    return int(std::count_if(people.begin(), people.end(), [](const ReportedParticipant &each) { return each.result && each.result->score; }));
}

QList<SexCount> CourseReport::byOrganisation() const
{
    return countedBy(people, [](const RosterRow &row) { return row.organisation; });
}

QList<SexCount> CourseReport::byNationality() const
{
    return countedBy(people, [](const RosterRow &row) { return row.nationality; });
}

QList<BandCount> CourseReport::spread() const
{
    if (marks() == 0 || bands.isEmpty())
        return {};
    QList<BandCount> counts;
    for (const Band &band : bands)
        counts.append({band, 0});
    BandCount below;
    for (const ReportedParticipant &each : people) {
        if (!each.result || !each.result->score)
            continue;
        const auto band = bandOf(*each.result->score, bands);
        const auto known = std::find_if(counts.begin(), counts.end(), [&](const BandCount &count) { return band && count.band->id == band->id; });
        ++(known == counts.end() ? below : *known).people;
    }
    return below.people > 0 ? counts << below : counts;
}

CourseReport courseReport(const Database &database, CourseId id)
{
    CourseReport report{.office = select<OfficeProfile>(database).value(0), .course = courseOf(database, id)};
    if (const auto programme = find(database, report.course.programmeId))
        report.programme = *programme;
    if (!report.course.curriculumId.isNull())
        report.curriculum = find(database, report.course.curriculumId);
    if (!report.course.venueId.isNull())
        report.venue = find(database, report.course.venueId).value_or(Venue{}).name;
    report.recognition = recognitionOf(report.course, select<Recognition>(database));
    report.instructors = instructorsOf(database, id);
    report.people = peopleOf(database, report.course);
    report.bands = highestFirst(bandsOf(report.course.curriculumId, select<Band>(database)));
    return report;
}

} // namespace muster
