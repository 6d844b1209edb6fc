// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_paint.h"

#include "core/qualification/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace muster {

namespace {

/// The dark dots, those beside each other in a row as one. One path: painted apart, they would show seams between the rows.
QPainterPath darkPath(const QrCode &code)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side;) {
            int end = x;
            while (end < code.side && code.dark(end, y))
                ++end;
            if (end > x)
                path.addRect(x, y, end - x, 1);
            x = end + 1;
        }
    return path;
}

} // namespace

void paintQr(QPainter &painter, const QRectF &place, const QString &text)
{
    const QrCode code = qrCode(text);
    const double side = std::min(place.width(), place.height());
    const double dot = side / (code.side + 2 * qrQuietZone);
    const QPointF corner = place.center() - QPointF(side, side) / 2;
    painter.save();
    painter.fillRect(QRectF(corner, QSizeF(side, side)), Qt::white);
    painter.translate(corner + QPointF(dot, dot) * qrQuietZone);
    painter.scale(dot, dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(darkPath(code), Qt::black);
    painter.restore();
}

} // namespace muster
