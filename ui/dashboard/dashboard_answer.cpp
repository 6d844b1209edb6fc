// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_answer.h"

#include "core/base/days.h"
#include "core/strength/expiring_papers.h"

#include <QSet>

namespace muster {

namespace {

qint64 total(const QList<StrengthRow> &rows)
{
    qint64 sum = 0;
    for (const StrengthRow &row : rows)
        sum += row.strength;
    return sum;
}

void addPapers(DashboardAnswer &answer, const Database &database)
{
    const QList<ExpiringPaper> papers = expiringPapers(database, answer.day);
    QSet<qint64> people;
    for (const ExpiringPaper &paper : papers)
        people.insert(paper.personId);
    answer.papersThatRunOut = papers.size();
    answer.peopleWithSuchPapers = people.size();
}

} // namespace

qint64 DashboardAnswer::deployed() const
{
    return total(byMissionAndSex);
}

qint64 DashboardAnswer::of(const QString &sex) const
{
    qint64 sum = 0;
    for (const StrengthRow &row : byMissionAndSex)
        if (row.keys[1] == sex)
            sum += row.strength;
    return sum;
}

DashboardAnswer askDashboard(const Database &database, QDate day)
{
    DashboardAnswer answer{.day = day};
    answer.byMissionAndSex = strength(database, {day}, {.by = {StrengthKey::Mission, StrengthKey::Sex}});
    answer.countedByUn = total(strength(database, {day}, {.figures = Figures::UnitedNations}));
    answer.shares = genderShares(database, day);
    answer.stages = candidatesByStage(database, day);
    answer.endingSoon = total(strength(database, {day}, {.endingBy = day.addDays(soonDays)}));
    answer.pastTheirEnd = total(strength(database, {day}, {.endingBy = day.addDays(-1)}));
    addPapers(answer, database);
    answer.outcomes = outcomes(database, {.by = {OutcomeKey::Organisation}});
    answer.days = tourDays(database);
    return answer;
}

SeriesAnswer askSeries(const Database &database, QDate until, StrengthKey by)
{
    const QDate first = tourDays(database).first;
    SeriesAnswer answer{.by = by};
    if (!first.isValid())
        return answer;
    answer.days = monthEnds(first, until);
    if (answer.days.isEmpty() || answer.days.last() != until)
        answer.days.append(until);
    answer.rows = strength(database, answer.days, {.by = {by}});
    answer.arrivals = firstArrivals(database);
    return answer;
}

} // namespace muster
