// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// What something is called in English and in Vietnamese; either may be empty.
struct BothNames {
    QString en;
    QString vi;

    bool operator==(const BothNames &) const = default;
};

} // namespace muster
