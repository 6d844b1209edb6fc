// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/layout_words.h"

#include <QHash>
#include <QRawFont>
#include <QStringList>

namespace muster {

/// What words cannot be printed with.
struct MissingLetters {
    QString family = {};        ///< of the item, when it is not installed
    QStringList letters = {};   ///< those the font does not have: «☃» (U+2603)
};

/// Looks letters up in the files of fonts themselves: what a QFont answers may be of another font that steps in.
class LetterCheck {
public:
    /// Which letters the fonts of an item do not have, each once.
    MissingLetters missing(const QList<WordRun> &runs, const LayoutItem &item);

private:
    const QRawFont &fontOf(const WordRun &run, const LayoutItem &item);

    QHash<QString, bool> m_installed;       ///< by family
    QHash<QString, QRawFont> m_fonts;       ///< by family and look
};

} // namespace muster
