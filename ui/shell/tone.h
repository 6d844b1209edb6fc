// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace muster {

/// How a message, chip or note speaks; each tone has its own icon or word beside its colour.
enum class Tone { Info, Good, Warning, Error };

} // namespace muster
