// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qr_code.h"
#include "core/qualification/qr_reader.h"

#include <cmath>
#include <numbers>

namespace muster {

/// How a code is seen.
struct Sight {
    double dotSize = 4;     ///< dots of the picture for one of the code
    double degrees = 0;
    double slant = 0;       ///< how much one end is smaller than the other, as seen aslant
    int ink = 0;
    int paper = 255;
    double torn = 0;        ///< the part of its side that is torn off the corner that holds no mark to find it by
};

inline bool isDark(const QrCode &code, double x, double y, double torn)
{
    const int column = int(std::floor(x)), row = int(std::floor(y));
    const bool inside = column >= 0 && row >= 0 && column < code.side && row < code.side;
    return inside && x + y < code.side * (2 - torn) && code.dark(column, row);
}

/// The code on a picture with clear space around it, each dot the middle of four looks.
inline GreyPicture drawn(const QrCode &code, const Sight &sight)
{
    const int side = int((code.side + 2 * qrQuietZone) * sight.dotSize * 1.5);
    GreyPicture picture{side, side, QByteArray(qsizetype(side) * side, '\0')};
    const double angle = sight.degrees * std::numbers::pi / 180, half = side / 2.0;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            int dark = 0;
            for (int look = 0; look < 4; ++look) {
                const double right = x + (look % 2 + 0.5) / 2 - half, down = y + (look / 2 + 0.5) / 2 - half;
                const double size = sight.dotSize * (1 + sight.slant * down / half);
                dark += isDark(code, (std::cos(angle) * right + std::sin(angle) * down) / size + code.side / 2.0,
                               (std::cos(angle) * down - std::sin(angle) * right) / size + code.side / 2.0, sight.torn);
            }
            picture.dots[qsizetype(y) * side + x] = char(sight.paper + (sight.ink - sight.paper) * dark / 4);
        }
    return picture;
}

} // namespace muster
