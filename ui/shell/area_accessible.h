// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

/// From now on an area that is scrolled by keys is told as a pane to those who cannot see it; Qt has no word for it.
void tellScrollAreas();

} // namespace muster
