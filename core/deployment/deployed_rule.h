// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

/// The tour `t` had begun by the day `a.day`, that day included.
inline const QByteArray begunRule = "t.arrived_on <= a.day";

/// The tour `t` was not over before the day `a.day`: its last day counts, and an open tour has none.
inline const QByteArray notOverRule = "(t.ended_on IS NULL OR t.ended_on >= a.day)";

/// The rule, in its one place: the tour `t` is under way on the day `a.day`, first and last day included.
inline const QByteArray deployedRule = begunRule + " AND " + notOverRule;

} // namespace muster
