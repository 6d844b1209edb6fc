// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

/// The plain part of a chart over time, drawn by Qt Charts into a plot area of which the edges are given.
struct SeriesPlot {
    const DayData &data;
    QRectF plot;
    QDate first;
    QDate last;
    double top;
};

/// Paints areas or lines; the painter is left as it was.
void drawSeriesPlot(const Canvas &canvas, const SeriesPlot &plot);

} // namespace muster
