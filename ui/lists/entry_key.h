// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tone.h"

#include <QString>

namespace muster {

/// What one key puts into a cell of an entry grid: the letter, which stands in the cell, or the figure, which is the same
/// in every language.
struct EntryKey {
    QString code;           ///< what is kept
    QString letter;
    QChar figure;
    QString words;          ///< what it means, in the language in use; also read when it is pasted
    Tone tone = Tone::Info;
};

} // namespace muster
