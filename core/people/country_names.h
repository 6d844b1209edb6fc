// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"

namespace muster {

/// What the country of a three-letter code of ISO 3166 is called; the code itself where there is no such country. Viet Nam is
/// written in English as the UN writes it.
BothNames countryNames(const QString &code);

} // namespace muster
