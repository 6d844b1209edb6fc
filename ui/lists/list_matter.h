// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

namespace muster {

/// What a list is about when it is taken away: its name, what it was narrowed to, and where all of its rows come from.
struct ListMatter {
    QString title;
    QStringList lines = {};     ///< the day, the filter in words
    /// For lists too long to hold: called in the thread that writes, gives rows with the cells of all the list's
    /// columns. Without it the rows are those the list holds.
    std::function<SheetRows()> rows = {};
};

} // namespace muster
