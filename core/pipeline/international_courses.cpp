// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/international_courses.h"

#include "core/storage/repository.h"

#include <QHash>

#include <algorithm>

namespace muster {

namespace {

/// The figures of one course, by nation.
struct CourseCount {
    QList<NationCount> nations;
    OutcomeRow all;
};

QHash<QString, CourseCount> countsByCourse(const Database &database, OutcomeQuestion question)
{
    question.by = {OutcomeKey::Course, OutcomeKey::Nationality};
    QHash<QString, CourseCount> counts;
    for (const OutcomeRow &row : outcomes(database, question)) {
        CourseCount &count = counts[row.keys[0]];
        count.nations.append({row.keys[1], row.trained});
        count.all.trained += row.trained;
        count.all.passed += row.passed;
        count.all.qualified += row.qualified;
    }
    for (CourseCount &count : counts)
        std::stable_sort(count.nations.begin(), count.nations.end(), [](const NationCount &a, const NationCount &b) { return a.trained > b.trained; });
    return counts;
}

} // namespace

QList<InternationalCourse> internationalCourses(const Database &database, const OutcomeQuestion &question)
{
    const QHash<QString, CourseCount> counts = countsByCourse(database, question);
    QList<InternationalCourse> courses;
    for (const Course &course : select<Course>(database, QStringLiteral("ORDER BY starts_on DESC, code"))) {
        const auto count = counts.constFind(course.code);
        if (count != counts.constEnd() && (!course.partner.isEmpty() || count->nations.size() > 1))
            courses.append({course.id, course.code, course.title, course.partner, course.startsOn, course.endsOn, count->nations,
                            count->all.trained, count->all.passed, count->all.qualified});
    }
    return courses;
}

} // namespace muster
