// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace muster {

/// A picture in shades of grey, one byte for each dot, rows from the top without gaps; 0 is black.
struct GreyPicture {
    int width = 0;
    int height = 0;
    QByteArray dots;
};

/// What the QR codes in the picture hold, each text once, from the top. Empty when none can be read; a code that is torn,
/// blurred or seen too much aslant is not told from none.
QStringList qrTextsIn(const GreyPicture &picture);

} // namespace muster
