// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace muster {

/// The text as a QR code, black on white with the clear space a reader needs; in two colours, so that a pixel takes one bit of
/// a PDF. Throws Refused for a text that is too long.
QImage qrPicture(const QString &text);

/// As large as fits into the place, in its middle.
void paintQr(QPainter &painter, const QRectF &place, const QImage &picture);

} // namespace muster
