// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCursor>
#include <QList>
#include <QRectF>

namespace muster {

/// Where a chosen item can be taken hold of: at one of its corners or edges, or as a whole.
enum class Handle { None, Whole, TopLeft, Top, TopRight, Right, BottomRight, Bottom, BottomLeft, Left };

struct HandlePlace {
    Handle handle;
    QPointF at;
};

/// The corners and the middles of the edges.
QList<HandlePlace> handlesOf(const QRectF &place);
/// The handle within reach of the point, all in the same measure; Whole inside the place.
Handle handleAt(const QRectF &place, QPointF at, double reach);
/// The place after the handle was pulled so far.
QRectF pulled(const QRectF &place, Handle handle, QPointF by);
bool pullsAcross(Handle handle);
bool pullsDown(Handle handle);
Qt::CursorShape cursorOf(Handle handle);

} // namespace muster
