// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/percent.h"

#include "core/base/value_text.h"

#include <QCoreApplication>

#include <cmath>

namespace muster {

double withoutNoise(double percent)
{
    return std::round(percent * 1e9) / 1e9;
}

double roundedDown(double percent)
{
    return std::floor(withoutNoise(percent * 10)) / 10;
}

QString percentText(double percent)
{
    return askedText(roundedDown(percent));
}

QString askedText(double percent)
{
    return QCoreApplication::translate("Course result", "%1 %").arg(valueText(percent, -1));
}

} // namespace muster
