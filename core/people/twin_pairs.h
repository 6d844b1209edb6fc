// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/twins.h"

namespace muster {

/// Two records of the office that may be of one person.
struct TwinPair {
    TwinPerson first;
    TwinPerson second;
    TwinReason reason;
};

/// The likeliest pairs, and whether there are more than were asked for.
struct TwinPairs {
    QList<TwinPair> pairs;
    bool more = false;
};

/// Told how much of the work is done, in hundredths; gives whether it is still wanted.
using StillWanted = std::function<bool(int hundredths)>;

/// Every pair of likely twins of the office, the likeliest first, at most so many; pairs known to be two people are left
/// out. Takes some seconds for a million people; given up, with what it has, once it is no longer wanted.
TwinPairs twinPairs(const Database &database, int limit, const StillWanted &wanted);

} // namespace muster
