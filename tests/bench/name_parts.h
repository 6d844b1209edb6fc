// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace muster::bench {

/// The same on every machine and in every run.
using Chance = std::mt19937;

/// A number from 0 on, below `end`.
int drawn(Chance &chance, int end);
/// True so many times in a hundred.
bool happens(Chance &chance, int percent);

struct RandomName {
    QString full;
    QString passport;       ///< "NGUYEN Van An"
};

/// Family, middle and given name put together from common parts, about as often as they are met in Viet Nam.
RandomName manName(Chance &chance);
RandomName womanName(Chance &chance);

} // namespace muster::bench
