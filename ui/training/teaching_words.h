// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace muster {

/// Minutes in hours, to be sorted by.
inline double hoursOf(qint64 minutes)
{
    return double(minutes) / 60;
}

/// «12.50», as the language writes it.
inline QString hoursText(qint64 minutes)
{
    return QLocale().toString(hoursOf(minutes), 'f', 2);
}

} // namespace muster
