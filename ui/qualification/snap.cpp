// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/snap.h"

#include <cmath>
#include <optional>

namespace muster {

namespace {

struct Stuck {
    double by = 0;
    double line = 0;
};

/// The nearest line to any of the edges.
std::optional<Stuck> nearest(const QList<double> &edges, const QList<double> &lines, double reach)
{
    std::optional<Stuck> best;
    for (const double edge : edges)
        for (const double line : lines)
            if (const double by = line - edge; std::abs(by) <= reach && (!best || std::abs(by) < std::abs(best->by)))
                best = Stuck{by, line};
    return best;
}

QList<double> edgesAcross(const QRectF &place, Handle handle)
{
    switch (handle) {
    case Handle::Whole: return {place.left(), place.center().x(), place.right()};
    case Handle::TopLeft:
    case Handle::Left:
    case Handle::BottomLeft: return {place.left()};
    case Handle::TopRight:
    case Handle::Right:
    case Handle::BottomRight: return {place.right()};
    default: return {};
    }
}

QList<double> edgesDown(const QRectF &place, Handle handle)
{
    switch (handle) {
    case Handle::Whole: return {place.top(), place.center().y(), place.bottom()};
    case Handle::TopLeft:
    case Handle::Top:
    case Handle::TopRight: return {place.top()};
    case Handle::BottomLeft:
    case Handle::Bottom:
    case Handle::BottomRight: return {place.bottom()};
    default: return {};
    }
}

} // namespace

SnapLines snapLines(const CertificateLayout &layout, LayoutSide side, const QList<int> &moved)
{
    const QSizeF sheet = sheetSize(layout.orientation);
    SnapLines lines{layout.guidesDown, layout.guidesAcross};
    lines.down.append(sheet.width() / 2);
    lines.across.append(sheet.height() / 2);
    for (int i = 0; i < layout.items.size(); ++i) {
        const LayoutItem &item = layout.items[i];
        if (item.side != side || moved.contains(i))
            continue;
        lines.down << item.place.left() << item.place.center().x() << item.place.right();
        lines.across << item.place.top() << item.place.bottom();
    }
    return lines;
}

Snapped snapped(const QRectF &place, Handle handle, const SnapLines &lines, double reach)
{
    Snapped after{place, {}, {}};
    const auto across = nearest(edgesAcross(place, handle), lines.down, reach);
    const auto down = nearest(edgesDown(place, handle), lines.across, reach);
    after.place = pulled(place, handle, {across ? across->by : 0, down ? down->by : 0});
    if (across)
        after.down = {across->line};
    if (down)
        after.across = {down->line};
    return after;
}

double onGrid(double millimetres, double grid)
{
    return std::round(millimetres / grid) * grid;
}

} // namespace muster
