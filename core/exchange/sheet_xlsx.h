// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace muster {

/// Writes the title, its lines, the headings, which stay in sight, and the rows; texts as texts, never as formulas or
/// links, days and numbers as such. Holds one row at a time. The file appears when it is whole. Throws Fault when it
/// cannot be written, or when the rows or a text are more than a spreadsheet holds.
RowsWritten writeXlsx(const Sheet &sheet, const QString &path, const SheetWatch &watch);

} // namespace muster
