// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

/// The rule, in its one place: the tour `t` is under way on the day `a.day`, first and last day included.
inline constexpr auto deployedRule = "t.arrived_on <= a.day AND (t.ended_on IS NULL OR t.ended_on >= a.day)";

} // namespace muster
