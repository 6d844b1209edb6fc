// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// A text as it may stand in a CSV cell without a spreadsheet taking it for a formula: where it begins with = + - @, a
/// tab or a carriage return, also behind apostrophes, one more apostrophe is put before it.
QString neutralised(const QString &text);

/// The text that neutralised() was given.
QString asBefore(const QString &neutralised);

} // namespace muster
