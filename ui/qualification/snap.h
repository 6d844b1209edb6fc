// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_layout.h"
#include "ui/qualification/item_handles.h"

namespace muster {

/// The lines that items stick to, in millimetres of the sheet: guides, the grid, the middle of the sheet, edges of others.
struct SnapLines {
    QList<double> down;         ///< upright ones, from the left
    QList<double> across;       ///< level ones, from the top
};

/// Every line that something on this side may stick to, apart from the items that are moved.
SnapLines snapLines(const CertificateLayout &layout, LayoutSide side, const QList<int> &moved);

/// A place that stuck to lines, and which ones.
struct Snapped {
    QRectF place;
    QList<double> down;
    QList<double> across;
};

/// What the handle pulls sticks to the nearest line within reach, each way by itself.
Snapped snapped(const QRectF &place, Handle handle, const SnapLines &lines, double reach);

/// The nearest line of a grid so wide.
double onGrid(double millimetres, double grid);

} // namespace muster
