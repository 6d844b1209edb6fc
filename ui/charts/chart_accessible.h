// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

/// Lets screen readers read every chart mark by mark; calling it again changes nothing.
void installChartAccessibility();

} // namespace muster
