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

/// The code with the clear space around it, in two colours: so a pixel takes one bit of a PDF.
QImage picture(const QrCode &code)
{
    const int side = (code.side + 2 * qrQuietZone) * pixels;
    QImage made(side, side, QImage::Format_Mono);
    made.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    made.fill(light);
    for (int y = 0; y < code.side; ++y) {
        const int top = (y + qrQuietZone) * pixels;
        uchar *first = made.scanLine(top);
        for (int x = 0; x < code.side; ++x)
            if (code.dark(x, y))
                first[(x + qrQuietZone) / 2] &= uchar((x + qrQuietZone) % 2 == 0 ? 0x0f : 0xf0);
        for (int line = 1; line < pixels; ++line)
            std::memcpy(made.scanLine(top + line), first, size_t(made.bytesPerLine()));
    }
    return made;
}

} // namespace

void paintQr(QPainter &painter, const QRectF &place, const QString &text)
{
    const double side = std::min(place.width(), place.height());
    painter.drawImage(QRectF(place.center() - QPointF(side, side) / 2, QSizeF(side, side)), picture(qrCode(text)));
}

} // namespace muster
