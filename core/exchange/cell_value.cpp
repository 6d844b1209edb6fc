// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"

#include "core/base/text.h"
#include "core/exchange/neutral_text.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

bool isMadeOf(QStringView text, QStringView letters)
{
    return std::all_of(text.begin(), text.end(), [letters](QChar c) { return letters.contains(c); });
}

} // namespace

QString cellText(const QString &cell)
{
    return nfc(asBefore(cell).trimmed());
}

QString cellName(const QString &cell)
{
    const QString text = cellText(cell);
    return hasControlCharacters(text) ? text : tidied(text);
}

std::optional<int> wholeNumber(QStringView text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && isMadeOf(text, u"-0123456789") ? std::optional(number) : std::nullopt;
}

std::optional<double> decimalNumber(QStringView text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const bool plain = isNumber && std::isfinite(number) && isMadeOf(text, u"-.0123456789");
    return plain ? std::optional(number) : std::nullopt;
}

std::optional<bool> yesOrNo(QStringView text)
{
    if (text == u"yes")
        return true;
    return text == u"no" ? std::optional(false) : std::nullopt;
}

} // namespace muster
