// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_paint.h"

#include "core/qualification/qr_code.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace muster {

namespace {

/// Pixels of the picture to a dot of the code. A path of the dots takes ten times the room and time; with one pixel to a dot
/// the dots come out so uneven at 150 dots to the inch that readers fail.
constexpr int pixels = 4;
constexpr uint dark = 0;
constexpr uint light = 1;

/// The code with the clear space around it, in two colours: so it becomes one bit to a pixel in a PDF.
QImage picture(const QrCode &code)
{
    const int side = code.side + 2 * qrQuietZone;
    QImage dots(side, side, QImage::Format_Mono);
    dots.setColorTable({qRgb(0, 0, 0), qRgb(255, 255, 255)});
    dots.fill(light);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.dark(x, y))
                dots.setPixel(x + qrQuietZone, y + qrQuietZone, dark);
    return dots.scaled(side * pixels, side * pixels).convertToFormat(QImage::Format_Mono, dots.colorTable());
}

} // namespace

void paintQr(QPainter &painter, const QRectF &place, const QString &text)
{
    const double side = std::min(place.width(), place.height());
    painter.drawImage(QRectF(place.center() - QPointF(side, side) / 2, QSizeF(side, side)), picture(qrCode(text)));
}

} // namespace muster
