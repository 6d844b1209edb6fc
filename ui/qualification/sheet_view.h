// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace muster {

/// Where a sheet stands in a widget: the measure between millimetres and dots.
struct SheetView {
    QPointF corner;             ///< of the sheet, in the widget
    double dots = 1;            ///< to the millimetre
    QSizeF size;                ///< of the sheet, in millimetres

    QRectF shown() const { return {corner, size * dots}; }
    QPointF onScreen(QPointF at) const { return corner + at * dots; }
    QRectF onScreen(const QRectF &place) const { return {onScreen(place.topLeft()), place.size() * dots}; }
    QPointF onSheet(QPointF at) const { return (at - corner) / dots; }
};

} // namespace muster
