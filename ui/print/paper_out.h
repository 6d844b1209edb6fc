// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;
class QPagedPaintDevice;

namespace muster {

/// The one way PDFs are made: PDF/A-1b, to be kept for decades, with the fonts in it, its title and Muster's name. `draw` lays
/// out its page before it begins. What the device does not take is a Fault of what draws or of the file.
void drawPdf(QIODevice &device, const QString &title, const std::function<void(QPagedPaintDevice &)> &draw);

} // namespace muster
