// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

/// Fills a part of a chart in its series' colour; from the third series on with a texture of its own, so that
/// it is known without its colour too.
void fillPart(QPainter &painter, const QRectF &part, const QColor &colour, qsizetype place);

/// The height a legend of that width takes, with the gap below it; 0 for one series, which needs none.
double legendHeight(const QList<ChartSeries> &series, double width);

/// Draws swatches and names in the series' order along the top of the canvas, each line ending at its right.
void drawLegend(const Canvas &canvas, const QList<ChartSeries> &series);

} // namespace muster
