// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/overview_data.h"

#include "core/selection/candidacy.h"
#include "core/training/course_result.h"
#include "ui/dashboard/strength_words.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qsizetype mostOrganisations = 8;

QString words(const char *english)
{
    return QCoreApplication::translate("Dashboard", english);
}

QString targetNote(const GenderShare &share)
{
    const QString people = words(QT_TRANSLATE_NOOP("Dashboard", "%1 of %2")).arg(countText(double(share.women)), countText(double(share.all())));
    if (!share.targetOfTheYear)
        return people;
    return words(QT_TRANSLATE_NOOP("Dashboard", "%1, this year's step %2")).arg(people, shareText(*share.targetOfTheYear / 100));
}

/// The largest first, the rest as one row of other organisations.
QList<OutcomeRow> largest(QList<OutcomeRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const OutcomeRow &a, const OutcomeRow &b) { return a.trained > b.trained; });
    if (rows.size() <= mostOrganisations)
        return rows;
    OutcomeRow others{.keys = {QString()}};
    for (const OutcomeRow &row : rows.mid(mostOrganisations)) {
        others.trained += row.trained;
        others.passed += row.passed;
        others.qualified += row.qualified;
    }
    return rows.mid(0, mostOrganisations) << others;
}

} // namespace

QString outcomeWords(const QString &outcome)
{
    for (const Choice &choice : choicesOf<Outcome>())
        if (outcome == QLatin1String(choice.code))
            return QCoreApplication::translate("Course result", choice.label);
    return outcome;
}

QList<ShareRow> shareRows(const QList<GenderShare> &shares)
{
    QList<ShareRow> rows;
    for (const GenderShare &share : shares) {
        ShareRow row{.key = share.group, .label = genderGroupWords(share.group), .note = targetNote(share)};
        if (const auto percent = share.share())
            row.share = *percent / 100;
        if (share.goal)
            row.target = *share.goal / 100;
        rows.append(row);
    }
    return rows;
}

DayData seriesData(const SeriesAnswer &answer)
{
    DayData data = dayDataOf(answer.days, answer.rows, answer.by);
    for (const FirstArrival &arrival : answer.arrivals)
        data.events.append({arrival.day, words(QT_TRANSLATE_NOOP("Dashboard", "first %1")).arg(arrival.unit)});
    return data;
}

ChartData outcomeChart(const QList<OutcomeRow> &rows)
{
    ChartData data;
    ChartSeries passed{.key = QStringLiteral("passed"), .label = words(QT_TRANSLATE_NOOP("Dashboard", "passed"))};
    ChartSeries others{.key = QStringLiteral("not_passed"), .label = words(QT_TRANSLATE_NOOP("Dashboard", "not passed"))};
    for (const OutcomeRow &row : largest(rows)) {
        data.keys.append(row.keys.value(0));
        data.labels.append(row.keys.value(0).isEmpty() ? words(QT_TRANSLATE_NOOP("Dashboard", "Other organisations")) : row.keys.value(0));
        passed.values.append(double(row.passed));
        others.values.append(double(row.trained - row.passed));
    }
    data.series = {passed, others};
    return data;
}

ChartData stageChart(const QList<StageCount> &stages)
{
    ChartData data;
    ChartSeries others{.key = QStringLiteral("male"), .label = words(QT_TRANSLATE_NOOP("Dashboard", "men and unknown"))};
    ChartSeries women{.key = QStringLiteral("female"), .label = words(QT_TRANSLATE_NOOP("Dashboard", "women"))};
    for (const StageCount &stage : stages) {
        data.keys.append(QLatin1String(choicesOf<Stage>()[size_t(stage.stage)].code));
        data.labels.append(stageWords(stage.stage));
        others.values.append(double(stage.candidacies - stage.women));
        women.values.append(double(stage.women));
    }
    data.series = {others, women};
    return data;
}

} // namespace muster
