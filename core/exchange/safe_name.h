// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// A name for a file or folder that every common system takes and that is read as it was meant: letters keep their marks;
/// what Windows or Unix gives a meaning to becomes a space or a dash; never empty, never a device's name, and with `room`
/// octets at most. What follows the last point is not spared when it is too long.
QString safeFileName(const QString &text, int room = 100);

} // namespace muster
