// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

/// Orders the ranks x (rank_held AS x): the latest first, those whose day is not known last.
inline const QByteArray latestRankFirst = "CASE WHEN x.from_on IS NULL THEN 1 ELSE 0 END, x.from_on DESC, x.id DESC";

/// The number of the rank the person `p` held on the day `a.day`: the latest by then; one whose day is not known counts as
/// the oldest. Nothing when no rank was held yet.
inline const QByteArray rankHeldOnTheDay =
    "(SELECT x.id FROM rank_held x WHERE x.person_id = p.id AND (x.from_on IS NULL OR x.from_on <= a.day)"
    " ORDER BY " + latestRankFirst + " LIMIT 1)";

} // namespace muster
