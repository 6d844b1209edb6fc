// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qualification/item_handles.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

bool pullsLeft(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Left || handle == Handle::BottomLeft;
}

bool pullsRight(Handle handle)
{
    return handle == Handle::TopRight || handle == Handle::Right || handle == Handle::BottomRight;
}

bool pullsTop(Handle handle)
{
    return handle == Handle::TopLeft || handle == Handle::Top || handle == Handle::TopRight;
}

bool pullsBottom(Handle handle)
{
    return handle == Handle::BottomLeft || handle == Handle::Bottom || handle == Handle::BottomRight;
}

double distance(QPointF a, QPointF b)
{
    return std::max(std::abs(a.x() - b.x()), std::abs(a.y() - b.y()));
}

} // namespace

/// Corners go last: of handles that lie upon one another, as on a thin line, they are found first.
QList<HandlePlace> handlesOf(const QRectF &place)
{
    const QPointF middle = place.center();
    return {{Handle::Top, {middle.x(), place.top()}}, {Handle::Right, {place.right(), middle.y()}}, {Handle::Bottom, {middle.x(), place.bottom()}},
            {Handle::Left, {place.left(), middle.y()}}, {Handle::TopLeft, place.topLeft()}, {Handle::TopRight, place.topRight()},
            {Handle::BottomLeft, place.bottomLeft()}, {Handle::BottomRight, place.bottomRight()}};
}

Handle handleAt(const QRectF &place, QPointF at, double reach)
{
    const QList<HandlePlace> handles = handlesOf(place);
    const auto near = std::find_if(handles.rbegin(), handles.rend(), [&](const HandlePlace &one) { return distance(one.at, at) <= reach; });
    if (near != handles.rend())
        return near->handle;
    return place.adjusted(-reach, -reach, reach, reach).contains(at) ? Handle::Whole : Handle::None;
}

QRectF pulled(const QRectF &place, Handle handle, QPointF by)
{
    if (handle == Handle::Whole)
        return place.translated(by);
    QRectF after = place;
    if (pullsLeft(handle))
        after.setLeft(std::min(place.left() + by.x(), place.right()));
    if (pullsRight(handle))
        after.setRight(std::max(place.right() + by.x(), place.left()));
    if (pullsTop(handle))
        after.setTop(std::min(place.top() + by.y(), place.bottom()));
    if (pullsBottom(handle))
        after.setBottom(std::max(place.bottom() + by.y(), place.top()));
    return after;
}

bool pullsAcross(Handle handle)
{
    return handle == Handle::Whole || pullsLeft(handle) || pullsRight(handle);
}

bool pullsDown(Handle handle)
{
    return handle == Handle::Whole || pullsTop(handle) || pullsBottom(handle);
}

Qt::CursorShape cursorOf(Handle handle)
{
    switch (handle) {
    case Handle::None: return Qt::ArrowCursor;
    case Handle::Whole: return Qt::SizeAllCursor;
    case Handle::TopLeft:
    case Handle::BottomRight: return Qt::SizeFDiagCursor;
    case Handle::TopRight:
    case Handle::BottomLeft: return Qt::SizeBDiagCursor;
    case Handle::Left:
    case Handle::Right: return Qt::SizeHorCursor;
    case Handle::Top:
    case Handle::Bottom: return Qt::SizeVerCursor;
    }
    return Qt::ArrowCursor;
}

} // namespace muster
