// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace muster {

/// Shares against their targets: a bar, a tick where the target lies, and in words whether it is met. Opens
/// (key, "").
class ShareBars : public ChartView {
    Q_OBJECT

public:
    using ChartView::ChartView;

    void setRows(const QList<ShareRow> &rows);

    ChartTable table() const override;
    bool isEmpty() const override { return m_rows.isEmpty(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QList<ChartMark> draw(const Canvas &canvas) const override;

private:
    ChartMark drawRow(const Canvas &canvas, const QRectF &room, int row) const;
    void drawBar(const Canvas &canvas, const QRectF &bar, const ShareRow &row) const;
    void drawTarget(const Canvas &canvas, const QRectF &bar, double target) const;
    double fullScale() const;

    QList<ShareRow> m_rows;
};

} // namespace muster
