// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace muster {

class TableView;

/// Makes the sheet in the thread that writes it; may be called more than once.
using SheetMaker = std::function<Sheet()>;

/// What the list shows, to be taken away: the columns shown in their order, and all rows, not only those read so far.
/// The list must say what it is about.
SheetMaker sheetOf(const TableView &list);

} // namespace muster
