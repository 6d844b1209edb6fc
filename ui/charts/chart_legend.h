// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

constexpr double legendHeight = 26;

/// Fills a part of a chart in its series' colour; from the third series on with a texture of its own, so that
/// it is known without its colour too.
void fillPart(QPainter& painter, const QRectF& part, const QColor& colour, qsizetype place);

/// Draws swatches and names in the series' order, ending at the right of the row; nothing for one series.
void drawLegend(const Canvas& canvas, const QRectF& row, const QList<ChartSeries>& series);

} // namespace muster
