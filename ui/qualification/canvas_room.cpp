// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/canvas_room.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

constexpr int before = CanvasRoom::ruler + CanvasRoom::margin;
constexpr int around = before + CanvasRoom::margin;

SheetView placed(QSize room, QSizeF sheet, double dots)
{
    const double left = std::max(0.0, room.width() - around - sheet.width() * dots) / 2;
    const double top = std::max(0.0, room.height() - around - sheet.height() * dots) / 2;
    return {{std::floor(before + left), std::floor(before + top)}, dots, sheet};
}

} // namespace

QSize CanvasRoom::sizeFor(QSizeF sheet, double dotsToInch)
{
    const QSizeF shown = sheet * (dotsToInch / millimetresToInch);
    return {int(std::ceil(shown.width())) + around, int(std::ceil(shown.height())) + around};
}

SheetView CanvasRoom::scaled(QSize room, QSizeF sheet, double dotsToInch)
{
    return placed(room, sheet, dotsToInch / millimetresToInch);
}

SheetView CanvasRoom::fitting(QSize room, QSizeF sheet)
{
    const double across = (room.width() - around) / sheet.width();
    const double down = (room.height() - around) / sheet.height();
    return placed(room, sheet, std::max(0.2, std::min(across, down)));
}

} // namespace muster
