// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace muster {

/// A cell of a file as it is kept: composed (Unicode NFC), without spaces at its ends, and without the apostrophe that
/// kept a spreadsheet from taking it for a formula.
QString cellText(const QString &cell);

/// A name as it is kept; one with line feeds or tabs stays as it is, for the record's own rule to refuse.
QString cellName(const QString &cell);

/// A whole number, figures and a sign only; nothing when the text is none.
std::optional<int> wholeNumber(QStringView text);

/// A number with a decimal point, never a comma; nothing when the text is none or is not finite.
std::optional<double> decimalNumber(QStringView text);

/// "yes" or "no".
std::optional<bool> yesOrNo(QStringView text);

} // namespace muster
