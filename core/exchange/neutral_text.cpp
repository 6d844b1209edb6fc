// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/neutral_text.h"

#include <algorithm>

namespace muster {

namespace {

bool looksLikeFormula(QStringView text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QString neutralised(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString asBefore(const QString &neutralised)
{
    return neutralised.startsWith(u'\'') && looksLikeFormula(neutralised) ? neutralised.mid(1) : neutralised;
}

} // namespace muster
