// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/typed_mark.h"

#include "core/base/value_text.h"

#include <cmath>

namespace muster {

TypedMark typedMark(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain == u"?")
        return {true, std::nullopt};
    bool isNumber = false;
    const double mark = QString(plain).replace(u',', u'.').toDouble(&isNumber);
    return isNumber && std::isfinite(mark) ? TypedMark{true, mark} : TypedMark{};
}

QString markText(std::optional<double> mark)
{
    return mark ? valueText(*mark, -1) : QString();
}

} // namespace muster
