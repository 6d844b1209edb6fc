// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

namespace muster {

/// The longest text in bytes of UTF-8 whose code is still read off a page of 150 dots per inch when printed 36 mm wide.
inline constexpr qsizetype longestQrText = 700;

/// The clear space a code needs around it, in dots of the code.
inline constexpr int qrQuietZone = 4;

/// The dots of a QR code, without the quiet zone.
struct QrCode {
    int side = 0;
    QBitArray dots;

    bool dark(int x, int y) const { return dots.testBit(qsizetype(y) * side + x); }
    bool operator==(const QrCode &) const = default;
};

/// The smallest code that holds the text as UTF-8, marked as such so that every reader gives back the same letters; a
/// seventh of it may be lost. Throws Refused for an empty text and for one longer than longestQrText.
QrCode qrCode(const QString &text);

} // namespace muster
