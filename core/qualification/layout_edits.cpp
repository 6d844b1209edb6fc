// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/layout_edits.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

constexpr double leastSide = 2;
/// A smaller code cannot be read from paper; layoutProblems() says so.
constexpr double leastCode = 30;
constexpr double copyOffset = 5;
/// A thin line is hit beside it, too.
constexpr double nearLine = 1.2;

double inTenths(double millimetres)
{
    return std::round(millimetres * 10) / 10;
}

double leastOf(LayoutKind kind)
{
    return kind == LayoutKind::Line ? 0 : kind == LayoutKind::Qr ? leastCode : leastSide;
}

QRectF inside(QRectF place, QSizeF sheet)
{
    place.moveLeft(std::clamp(place.left(), 0.0, std::max(0.0, sheet.width() - place.width())));
    place.moveTop(std::clamp(place.top(), 0.0, std::max(0.0, sheet.height() - place.height())));
    return place;
}

QPointF offsetTo(const QRectF &place, const QRectF &room, LineUp edge)
{
    switch (edge) {
    case LineUp::Left: return {room.left() - place.left(), 0};
    case LineUp::Centre: return {room.center().x() - place.center().x(), 0};
    case LineUp::Right: return {room.right() - place.right(), 0};
    case LineUp::Top: return {0, room.top() - place.top()};
    case LineUp::Middle: return {0, room.center().y() - place.center().y()};
    case LineUp::Bottom: return {0, room.bottom() - place.bottom()};
    }
    return {};
}

/// A frame is hit at its edge only, so that what stands in it can be reached.
bool isHit(const LayoutItem &item, QPointF at)
{
    const QRectF near = item.place.adjusted(-nearLine, -nearLine, nearLine, nearLine);
    if (item.kind == LayoutKind::Frame)
        return near.contains(at) && !item.place.adjusted(nearLine, nearLine, -nearLine, -nearLine).contains(at);
    return item.kind == LayoutKind::Line ? near.contains(at) : item.place.contains(at);
}

} // namespace

QRectF fitted(LayoutKind kind, QRectF place, QSizeF sheet)
{
    place = place.normalized();
    const double least = leastOf(kind);
    QSizeF size(std::clamp(inTenths(place.width()), least, sheet.width()), std::clamp(inTenths(place.height()), least, sheet.height()));
    if (kind == LayoutKind::Qr)
        size = QSizeF(1, 1) * std::min({std::max(size.width(), size.height()), sheet.width(), sheet.height()});
    return inside({{inTenths(place.left()), inTenths(place.top())}, size}, sheet);
}

QRectF boundsOf(const CertificateLayout &layout, const QList<int> &items)
{
    if (items.isEmpty())
        return {};
    QPointF first(1e6, 1e6);
    QPointF last(-1e6, -1e6);
    for (const int item : items) {
        const QRectF &place = layout.items[item].place;
        first = {std::min(first.x(), place.left()), std::min(first.y(), place.top())};
        last = {std::max(last.x(), place.right()), std::max(last.y(), place.bottom())};
    }
    return {first, last};
}

CertificateLayout moved(const CertificateLayout &layout, const QList<int> &items, QPointF by)
{
    const QRectF bounds = boundsOf(layout, items);
    const QRectF room = inside(bounds.translated(by), sheetSize(layout.orientation));
    const QPointF allowed(inTenths(room.left() - bounds.left()), inTenths(room.top() - bounds.top()));
    CertificateLayout after = layout;
    for (const int item : items)
        after.items[item].place = fitted(after.items[item].kind, after.items[item].place.translated(allowed), sheetSize(layout.orientation));
    return after;
}

CertificateLayout resized(const CertificateLayout &layout, int item, QRectF place)
{
    CertificateLayout after = layout;
    after.items[item].place = fitted(after.items[item].kind, place, sheetSize(layout.orientation));
    return after;
}

CertificateLayout linedUp(const CertificateLayout &layout, const QList<int> &items, LineUp edge)
{
    const QSizeF sheet = sheetSize(layout.orientation);
    const QRectF room = items.size() == 1 ? QRectF(QPointF(), sheet) : boundsOf(layout, items);
    CertificateLayout after = layout;
    for (const int item : items) {
        LayoutItem &one = after.items[item];
        one.place = fitted(one.kind, one.place.translated(offsetTo(one.place, room, edge)), sheet);
    }
    return after;
}

CertificateLayout without(const CertificateLayout &layout, const QList<int> &items)
{
    CertificateLayout after = layout;
    QList<int> lastFirst = items;
    std::sort(lastFirst.begin(), lastFirst.end(), std::greater<>());
    for (const int item : lastFirst)
        after.items.removeAt(item);
    return after;
}

EditedLayout withItem(const CertificateLayout &layout, const LayoutItem &item)
{
    EditedLayout after{layout, {int(layout.items.size())}};
    after.layout.items.append(item);
    after.layout.items.last().place = fitted(item.kind, item.place, sheetSize(layout.orientation));
    return after;
}

EditedLayout withCopies(const CertificateLayout &layout, const QList<int> &items)
{
    EditedLayout after{layout, {}};
    for (const int item : items) {
        after.chosen.append(int(after.layout.items.size()));
        after.layout.items.append(layout.items[item]);
    }
    after.layout = moved(after.layout, after.chosen, {copyOffset, copyOffset});
    return after;
}

EditedLayout shifted(const CertificateLayout &layout, int item, int by)
{
    const QList<int> side = itemsOf(layout, layout.items[item].side);
    const qsizetype other = side.indexOf(item) + by;
    if (other < 0 || other >= side.size())
        return {layout, {item}};
    EditedLayout after{layout, {side[other]}};
    after.layout.items.move(item, side[other]);
    return after;
}

CertificateLayout turned(const CertificateLayout &layout, SheetOrientation orientation)
{
    const QSizeF before = sheetSize(layout.orientation);
    const QSizeF now = sheetSize(orientation);
    const double across = now.width() / before.width();
    const double down = now.height() / before.height();
    CertificateLayout after = layout;
    after.orientation = orientation;
    for (LayoutItem &item : after.items) {
        const QRectF &was = item.place;
        const bool keepsShape = item.kind == LayoutKind::Qr || item.kind == LayoutKind::Picture || item.kind == LayoutKind::SignatureImage;
        QRectF place(was.left() * across, was.top() * down, was.width() * across, was.height() * down);
        if (keepsShape) {
            const QPointF middle = place.center();
            place.setSize(was.size());
            place.moveCenter(middle);
        }
        item.place = fitted(item.kind, place, now);
    }
    for (double &guide : after.guidesDown)
        guide = inTenths(guide * across);
    for (double &guide : after.guidesAcross)
        guide = inTenths(guide * down);
    return after;
}

QList<int> itemsOf(const CertificateLayout &layout, LayoutSide side)
{
    QList<int> items;
    for (int i = 0; i < layout.items.size(); ++i)
        if (layout.items[i].side == side)
            items.append(i);
    return items;
}

int itemAt(const CertificateLayout &layout, LayoutSide side, QPointF at)
{
    const QList<int> items = itemsOf(layout, side);
    const auto hit = std::find_if(items.rbegin(), items.rend(), [&](int item) { return isHit(layout.items[item], at); });
    return hit == items.rend() ? -1 : *hit;
}

} // namespace muster
