// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/entry_model.h"

#include <QRect>

namespace muster {

/// A block of cells from a spreadsheet as an entry grid takes it: all of it, or nothing and why.
struct PastedBlock {
    QList<EnteredText> texts = {};
    QString fault = {};         ///< names the first cell that cannot take its text
};

/// The text begins at the top left of the place, columns as x and rows as y; a single cell fills all of the place. Empty
/// cells of the text empty those of the grid.
PastedBlock pastedBlock(const EntryModel &model, const QRect &place, const QString &text);

} // namespace muster
