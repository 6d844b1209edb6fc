// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"
#include "ui/dashboard/dashboard_answer.h"

namespace muster {

/// A stored outcome of a course in words.
QString outcomeWords(const QString &outcome);

/// The answers of the dashboard as the charts take them, in the words of the window.
QList<ShareRow> shareRows(const QList<GenderShare> &shares);
DayData seriesData(const SeriesAnswer &answer);

/// Organisations by the number trained, the largest first; the ones past the eighth stand together under an empty key.
ChartData outcomeChart(const QList<OutcomeRow> &rows);

/// One bar for each stage that has candidates, women told apart.
ChartData stageChart(const QList<StageCount> &stages);

} // namespace muster
