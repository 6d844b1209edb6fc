// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/value_scale.h"

#include <QtGlobal>

#include <cmath>

namespace muster {

ValueScale valueScale(double highest, double steps)
{
    const double wanted = qMax(1.0, highest / qMax(2.0, std::floor(steps)));
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    double step = power;
    for (const double factor : {2.0, 5.0, 10.0}) {
        if (step < wanted)
            step = power * factor;
    }
    return {step * std::ceil(qMax(1.0, highest) / step), step};
}

} // namespace muster
