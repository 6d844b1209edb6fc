// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster::bench {

/// Puts every record of the office at `source`, its history left out, into a new file `target` of the same tables and
/// indices: prepared inserts, one transaction. Gives the seconds this took without the reading of the source.
double bareInsertSeconds(const QString &source, const QString &target);

} // namespace muster::bench
