// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/enrol_menu.h"

#include "core/storage/repository.h"
#include "ui/shell/day_text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace muster {

namespace {

bool lacksWhatItGives(const Need &need, const Programme &programme)
{
    return std::any_of(need.programmes.begin(), need.programmes.end(),
                       [&](const ProgrammeNeed &each) { return each.finding.isOpen() && each.asked.isAnsweredBy(programme); });
}

} // namespace

QList<Course> coursesFor(const Database &database, const QList<Need> &people, QDate day)
{
    QSet<ProgrammeId> wanted;
    for (const Programme &programme : select<Programme>(database))
        if (std::any_of(people.begin(), people.end(), [&](const Need &need) { return lacksWhatItGives(need, programme); }))
            wanted.insert(programme.id);
    QList<Course> courses;
    for (const Course &course : select<Course>(database, QStringLiteral("WHERE coalesce(ends_on, starts_on) >= ? ORDER BY starts_on, code"), {day}))
        if (wanted.contains(course.programmeId))
            courses.append(course);
    return courses;
}

QList<PersonId> whoNeeds(const Database &database, const QList<Need> &people, const Course &course)
{
    const auto programme = find(database, course.programmeId);
    QList<PersonId> found;
    for (const Need &need : people)
        if (programme && lacksWhatItGives(need, *programme) && !found.contains(need.personId))
            found.append(need.personId);
    return found;
}

QString enrolWords(const Course &course, qsizetype people)
{
    return QStringLiteral("%1 · %2 – %3 · %4")
        .arg(course.code, dayText(course.startsOn), dayText(course.endsOn),
             QCoreApplication::translate("muster::NeedsView", "enrol %1").arg(people));
}

} // namespace muster
