// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace muster {

/// Whether a CSV file begins with the three bytes by which some spreadsheets tell UTF-8.
enum class ByteOrderMark { None, First };

/// Writes the headings and rows as RFC 4180 has it, in UTF-8: days as YYYY-MM-DD, numbers with a point, flags as yes
/// and no, texts neutralised(). The file appears when it is whole. Throws Fault when it cannot be written.
RowsWritten writeCsv(const Sheet &sheet, const QString &path, ByteOrderMark mark, const SheetWatch &watch);

} // namespace muster
