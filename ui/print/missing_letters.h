// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_words.h"

#include <QStringList>

namespace muster {

/// What words cannot be printed with.
struct MissingLetters {
    QString family = {};        ///< of the item, when it is not installed
    QStringList letters = {};   ///< those the font does not have: «☃» (U+2603)
};

/// Which letters the fonts of an item do not have, each once.
MissingLetters missingLetters(const QList<WordRun> &runs, const LayoutItem &item);

} // namespace muster
