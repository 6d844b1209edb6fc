// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_paint.h"

#include "core/qualification/qr_code.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cstring>

namespace muster {

namespace {

/// Pixels of the picture to a dot of the code. A path of the dots takes ten times the room and time; with one pixel to a dot
/// the dots come out so uneven at 150 dots to the inch that readers fail. Two dots share a byte.
constexpr int pixels = 4;
constexpr uint light = 1;

} // namespace

QImage qrPicture(const QString &text)
{
    const QrCode code = qrCode(text);
    const int side = (code.side + 2 * qrQuietZone) * pixels;
    QImage picture(side, side, QImage::Format_Mono);
    picture.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    picture.fill(light);
    for (int y = 0; y < code.side; ++y) {
        const int top = (y + qrQuietZone) * pixels;
        uchar *first = picture.scanLine(top);
        for (int x = 0; x < code.side; ++x)
            if (code.dark(x, y))
                first[(x + qrQuietZone) / 2] &= uchar((x + qrQuietZone) % 2 == 0 ? 0x0f : 0xf0);
        for (int line = 1; line < pixels; ++line)
            std::memcpy(picture.scanLine(top + line), first, size_t(picture.bytesPerLine()));
    }
    return picture;
}

void paintQr(QPainter &painter, const QRectF &place, const QImage &picture)
{
    const double side = std::min(place.width(), place.height());
    painter.drawImage(QRectF(place.center() - QPointF(side, side) / 2, QSizeF(side, side)), picture);
}

} // namespace muster
