// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace muster {

/// Paints the text as a QR code, black on white with the clear space a reader needs, as large as fits into the place. Throws
/// Refused for a text that is too long.
void paintQr(QPainter &painter, const QRectF &place, const QString &text);

} // namespace muster
