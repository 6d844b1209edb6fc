// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// A text as a spreadsheet file holds it: letters that XML has no place for as _xHHHH_ (ECMA-376, ST_Xstring), and a
/// text that only looks so with its underscore written that way.
QString xlsxEscaped(const QString &text);

/// The text that xlsxEscaped() was given.
QString xlsxUnescaped(const QString &text);

} // namespace muster
