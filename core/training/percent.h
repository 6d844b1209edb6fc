// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// A percentage to the billionth, so that the small change of adding up fails nobody who reached a mark exactly.
double withoutNoise(double percent);

/// Rounded down to one decimal, since 79.99 shown as 80.0 would seem to pass.
double roundedDown(double percent);

/// «72.5 %», rounded down, in the language in use.
QString percentText(double percent);

/// What is asked, as it was set: «79.55 %».
QString askedText(double percent);

} // namespace muster
