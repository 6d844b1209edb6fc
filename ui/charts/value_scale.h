// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

/// A scale from 0 in round steps of 1, 2 or 5 times a power of ten, never less than 1.
struct ValueScale {
    double top = 1;
    double step = 1;
};

/// The smallest such scale that holds the highest value in about so many steps.
ValueScale valueScale(double highest, double steps);

} // namespace muster
