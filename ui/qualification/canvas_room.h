// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/qualification/sheet_view.h"

#include <QSize>

namespace muster {

/// How a sheet is laid into a canvas: rulers at the left and on top, and a margin around it.
struct CanvasRoom {
    static constexpr int ruler = 20;
    static constexpr int margin = 12;
    static constexpr QSize least{320, 240};
    static constexpr double millimetresToInch = 25.4;

    /// What a sheet at so many dots to the inch takes.
    static QSize sizeFor(QSizeF sheet, double dotsToInch);
    static SheetView scaled(QSize room, QSizeF sheet, double dotsToInch);
    /// As large as there is room.
    static SheetView fitting(QSize room, QSizeF sheet);
};

} // namespace muster
