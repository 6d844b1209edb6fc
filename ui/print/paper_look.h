// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPagedPaintDevice>

namespace muster {

/// What a printed list looks like: sizes of letters in points, colours, distances.
namespace paperLook {

constexpr double textSize = 8.5;
constexpr double smallestText = 6.5;
constexpr double headSize = 9;
constexpr double noteSize = 7.5;
constexpr double titleSize = 15;
constexpr double rowPadding = 0.24;         ///< above and below the words, in lines

inline const QColor ink(0x1a, 0x1f, 0x29);
inline const QColor softInk(0x5b, 0x64, 0x73);
inline const QColor hairline(0xd9, 0xdd, 0xe3);
inline const QColor stripe(0xf5, 0xf7, 0xfa);

} // namespace paperLook

/// So many points in the dots of the paper.
inline double dotsOf(double points, const QPagedPaintDevice &paper)
{
    return points * paper.logicalDpiY() / 72;
}

} // namespace muster
