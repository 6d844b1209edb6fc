// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <optional>

namespace muster {

/// A printed list holds no more rows than this; a longer one is refused in words.
inline constexpr int mostPrintedRows = 20000;

/// The headings of a list, then every row, as they are printed; nothing when it was stopped. Throws Fault where there are
/// too many rows.
std::optional<QList<QStringList>> textsOf(const Sheet &sheet, const SheetWatch &watch);

} // namespace muster
