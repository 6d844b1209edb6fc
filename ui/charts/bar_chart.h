// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

/// Horizontal stacked bars with their numbers, one row per category in the order given. Where a number does
/// not fit its part, the row's end tells it: "14 (9 men, 5 women)". A part's mark opens (category, series),
/// the row's end or name opens (category, "").
class BarChart : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setData(const ChartData &shown);
    /// The heading of the categories in the table, for example "Mission".
    void setCategoryHeading(const QString &heading) { m_heading = heading; }

    ChartTable table() const override;
    bool isEmpty() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QList<ChartMark> draw(const Canvas &canvas) const override;
    int markAt(const QPointF &point) const override;

private:
    /// Where the rows lie, and how many points a value of 1 is long.
    struct Layout {
        QRectF rows;
        double names = 0;
        double rowHeight = 0;
        double scale = 0;
    };

    /// The room for bars and their ends, and the length of a value of 1.
    struct Bars {
        double room = 0;
        double scale = 0;
    };

    Layout layoutOf(const QRectF &area) const;
    double fittingScale(double room) const;
    bool fits(qsizetype series, qsizetype row, double scale) const;
    QString endText(qsizetype row, const Bars &bars) const;
    QString breakdown(qsizetype row) const;
    double legendRoom(double width) const;
    QRectF barOf(const Layout &layout, qsizetype row) const;
    void drawName(const Canvas &canvas, const Layout &layout, qsizetype row) const;
    QList<ChartMark> drawRow(const Canvas &canvas, const Layout &layout, qsizetype row) const;
    ChartMark drawPart(const Canvas &canvas, const QRectF &part, qsizetype row, qsizetype series) const;
    ChartMark drawEnd(const Canvas &canvas, const QRectF &room, qsizetype row, const QString &text) const;

    ChartData m_data;
    QString m_heading;
};

} // namespace muster
