// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_text.h"

#include <algorithm>

namespace muster {

namespace {

constexpr qsizetype escapeLength = 7;

bool isHexFigure(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// Whether «_xHHHH_» stands here.
bool isEscapeAt(QStringView text, qsizetype at)
{
    const QStringView part = text.mid(at, escapeLength);
    return part.size() == escapeLength && part[0] == u'_' && part[1] == u'x' && part[6] == u'_'
        && std::all_of(part.begin() + 2, part.begin() + 6, isHexFigure);
}

/// A line feed and a tab may stand in XML; a carriage return would be read as a line feed.
bool isNoXml(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

QString escape(QChar c)
{
    return QStringLiteral("_x%1_").arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

QString xlsxEscaped(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        escaped += isNoXml(text[at]) || isEscapeAt(text, at) ? escape(text[at]) : QString(text[at]);
    return escaped;
}

QString xlsxUnescaped(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const bool escaped = isEscapeAt(text, at);
        plain += escaped ? QChar(text.mid(at + 2, 4).toUShort(nullptr, 16)) : text[at];
        at += escaped ? escapeLength : 1;
    }
    return plain;
}

} // namespace muster
