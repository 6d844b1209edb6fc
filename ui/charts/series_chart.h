// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

/// Values over time as stacked areas or as lines, with years below, events as dashed lines and a cross-hair
/// that tells the day's numbers. Left and right move by a day of the data, up and down by twelve; click or
/// Enter emits dayActivated (and activated with the ISO day).
class SeriesChart : public ChartView {
    Q_OBJECT

public:
    explicit SeriesChart(QWidget *parent = nullptr);

    void setData(const DayData &shown);
    /// The day that the page is about gets a line of its own; a null day takes it away.
    void setDay(QDate day);

    ChartTable table() const override;
    bool isEmpty() const override;
    QSize sizeHint() const override { return {640, 280}; }
    QSize minimumSizeHint() const override { return {320, 140}; }

signals:
    void dayActivated(QDate day);

protected:
    QList<ChartMark> draw(const Canvas &canvas) const override;
    void drawOver(const Canvas &canvas, const ChartMark *pointed, const ChartMark *focused) const override;
    int markAt(const QPointF &point) const override;
    int firstMark() const override;
    int markBeside(int mark, int key) const override;
    bool event(QEvent *event) override;

private:
    /// The drawing's frame: where the plot lies and what its edges stand for.
    struct Frame {
        QRectF plot;
        QDate first;
        QDate last;
        double top = 1;
        double step = 1;

        double x(QDate day) const;
        double y(double value) const;
    };

    Frame frameOf(const QRectF &area) const;
    double highest() const;
    double stackedTo(qsizetype series, qsizetype day) const;
    double totalOn(qsizetype day) const;
    double endLabelWidth(const QRectF &area) const;
    void drawScales(const Canvas &canvas, const Frame &frame) const;
    void drawEvents(const Canvas &canvas, const Frame &frame) const;
    void drawEndLabels(const Canvas &canvas, const Frame &frame) const;
    void drawDay(const Canvas &canvas, const Frame &frame) const;
    void drawDots(const Canvas &canvas, const Frame &frame, qsizetype day) const;
    void drawBubble(const Canvas &canvas, const Frame &frame, qsizetype day) const;
    QStringList dayLines(qsizetype day) const;

    DayData m_data;
    QDate m_day;
};

} // namespace muster
