// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"

namespace muster {

/// The field of a call by outcome, and by sex those who are still in it: on the way, deployed or back, or resting in
/// reserve or deferred. Who left is in no share.
struct FieldCount {
    qint64 onTheWay = 0;
    qint64 deployed = 0;    ///< and those who are back
    qint64 resting = 0;
    qint64 left = 0;        ///< not selected, withdrawn or failed
    qint64 women = 0;
    qint64 men = 0;
    qint64 unknownSex = 0;

    qint64 all() const { return onTheWay + deployed + resting + left; }
    void add(Stage stage, Sex sex, qint64 people);
    bool operator==(const FieldCount &) const = default;
};

/// Whether a candidacy in this stage has ended without a tour.
bool hasLeft(Stage stage);

} // namespace muster
