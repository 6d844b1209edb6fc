// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_legend.h"

#include "ui/shell/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace muster {

namespace {

constexpr double swatch = 11;
constexpr double swatchGap = 6;
constexpr double entryGap = 18;

double entryWidth(const ChartSeries& series, const QFontMetricsF& metrics)
{
    return swatch + swatchGap + metrics.horizontalAdvance(series.label);
}

void drawEntry(const Canvas& canvas, const QRectF& entry, const ChartSeries& series, qsizetype place)
{
    const QRectF box(entry.left(), entry.center().y() - swatch / 2, swatch, swatch);
    fillPart(canvas.painter, box, seriesColour(canvas.theme, series, place), place);
    canvas.painter.setPen(canvas.theme.colours.textFaint);
    canvas.painter.drawText(entry.adjusted(swatch + swatchGap, 0, 4, 0), Qt::AlignVCenter, series.label);
}

} // namespace

void fillPart(QPainter& painter, const QRectF& part, const QColor& colour, qsizetype place)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(part, 2, 2);
    if (place < 2)
        return;
    painter.save();
    painter.setClipRect(part, Qt::IntersectClip);
    painter.setPen(QPen(inkOn(colour), 0.8));
    painter.setOpacity(0.45);
    const double step = 3 + double(place);
    for (double x = part.left() - part.height(); x < part.right(); x += step)
        painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()));
    painter.restore();
}

void drawLegend(const Canvas& canvas, const QRectF& row, const QList<ChartSeries>& series)
{
    if (series.size() < 2)
        return;
    const QFont font = textFont(canvas.theme.type.small);
    const QFontMetricsF metrics(font);
    canvas.painter.setFont(font);
    double width = -entryGap;
    for (const auto& one : series)
        width += entryWidth(one, metrics) + entryGap;
    double left = qMax(row.left(), row.right() - width);
    for (qsizetype i = 0; i < series.size(); ++i) {
        const double room = entryWidth(series.at(i), metrics);
        drawEntry(canvas, QRectF(left, row.top(), room, row.height()), series.at(i), i);
        left += room + entryGap;
    }
}

} // namespace muster
