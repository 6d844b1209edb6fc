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
constexpr double lineHeight = 18;

/// The series that stand in one line of a legend, the end not included.
struct EntryLine {
    qsizetype first = 0;
    qsizetype end = 0;
    double width = 0;
};

QFont legendFont()
{
    return textFont(theme().type.small);
}

double entryWidth(const ChartSeries &series, const QFontMetricsF &metrics)
{
    return swatch + swatchGap + metrics.horizontalAdvance(series.label);
}

QList<EntryLine> entryLines(const QList<ChartSeries> &series, double width)
{
    const QFontMetricsF metrics(legendFont());
    QList<EntryLine> lines{EntryLine()};
    for (qsizetype i = 0; i < series.size(); ++i) {
        const double entry = entryWidth(series.at(i), metrics);
        if (lines.last().end > lines.last().first && lines.last().width + entryGap + entry > width)
            lines.append({i, i, 0});
        auto &line = lines.last();
        line.width += (line.end > line.first ? entryGap : 0) + entry;
        line.end = i + 1;
    }
    return lines;
}

void drawEntry(const Canvas &canvas, const QRectF &entry, const ChartSeries &series, qsizetype place)
{
    const QRectF box(entry.left(), entry.center().y() - swatch / 2, swatch, swatch);
    fillPart(canvas.painter, box, seriesColour(canvas.theme, series, place), place);
    canvas.painter.setPen(canvas.theme.colours.textFaint);
    canvas.painter.drawText(entry.adjusted(swatch + swatchGap, 0, 4, 0), Qt::AlignVCenter, series.label);
}

} // namespace

void fillPart(QPainter &painter, const QRectF &part, const QColor &colour, qsizetype place)
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

double legendHeight(const QList<ChartSeries> &series, double width)
{
    return series.size() < 2 ? 0 : double(entryLines(series, width).size()) * lineHeight + 8;
}

void drawLegend(const Canvas &canvas, const QList<ChartSeries> &series)
{
    if (series.size() < 2)
        return;
    const QFontMetricsF metrics(legendFont());
    canvas.painter.setFont(legendFont());
    double top = canvas.area.top();
    for (const auto &line : entryLines(series, canvas.area.width())) {
        double left = qMax(canvas.area.left(), canvas.area.right() - line.width);
        for (qsizetype i = line.first; i < line.end; ++i) {
            const double room = entryWidth(series.at(i), metrics);
            drawEntry(canvas, QRectF(left, top, room, lineHeight), series.at(i), i);
            left += room + entryGap;
        }
        top += lineHeight;
    }
}

} // namespace muster
