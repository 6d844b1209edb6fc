// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_plot.h"

#include "ui/shell/theme.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace muster {

namespace {

double dayNumber(QDate day)
{
    return double(day.toJulianDay());
}

/// The running sums up to and with each series; the first line is all noughts.
QList<QLineSeries *> stackedLines(const DayData &data, QObject *owner)
{
    QList<double> heights(data.days.size(), 0.0);
    QList<QLineSeries *> lines;
    for (qsizetype i = 0; i <= data.series.size(); ++i) {
        auto *line = new QLineSeries(owner);
        QList<QPointF> points;
        for (qsizetype day = 0; day < data.days.size(); ++day) {
            if (i > 0)
                heights[day] += data.series.at(i - 1).values.value(day, 0);
            points.append({dayNumber(data.days.at(day)), heights.at(day)});
        }
        line->replace(points);
        lines.append(line);
    }
    return lines;
}

void addAreas(QChart &chart, const DayData &data, const Theme &theme)
{
    const auto lines = stackedLines(data, &chart);
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        auto *area = new QAreaSeries(lines.at(i + 1), lines.at(i));
        area->setColor(seriesColour(theme, data.series.at(i), i));
        area->setPen(QPen(theme.colours.surface, i == 0 ? 0.0 : 1.0));
        area->setBorderColor(i == 0 ? area->color() : theme.colours.surface);
        chart.addSeries(area);
    }
}

// Lines differ in stroke as well as in colour.
void addLines(QChart &chart, const DayData &data, const Theme &theme)
{
    const QList<Qt::PenStyle> strokes{Qt::SolidLine, Qt::DashLine, Qt::DashDotLine, Qt::DotLine};
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        auto *line = new QLineSeries;
        QPen pen(seriesColour(theme, data.series.at(i), i), 2, strokes.at(i % strokes.size()));
        line->setPen(pen);
        for (qsizetype day = 0; day < data.days.size(); ++day)
            line->append(dayNumber(data.days.at(day)), data.series.at(i).values.value(day, 0));
        chart.addSeries(line);
    }
}

void addAxis(QChart &chart, Qt::Alignment side, double from, double to)
{
    auto *axis = new QValueAxis;
    axis->setRange(from, to);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    for (auto *series : chart.series())
        series->attachAxis(axis);
}

} // namespace

void drawSeriesPlot(const Canvas &canvas, const SeriesPlot &plot)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->resize(canvas.area.size());
    if (plot.data.form == SeriesForm::Stacked)
        addAreas(*chart, plot.data, canvas.theme);
    else
        addLines(*chart, plot.data, canvas.theme);
    addAxis(*chart, Qt::AlignBottom, dayNumber(plot.first), dayNumber(plot.last));
    addAxis(*chart, Qt::AlignLeft, 0, plot.top);
    chart->setPlotArea(plot.plot.translated(-canvas.area.topLeft()));
    canvas.painter.save();
    // Qt Charts strokes dashed lines with whatever brush the painter comes with.
    canvas.painter.setBrush(Qt::NoBrush);
    scene.render(&canvas.painter, canvas.area, QRectF(QPointF(), canvas.area.size()));
    canvas.painter.restore();
}

} // namespace muster
