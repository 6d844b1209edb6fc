// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/safe_name.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace muster {

namespace {

/// Windows refuses these in any case, with or without an extension.
const QRegularExpression &deviceName()
{
    static const QRegularExpression name(QStringLiteral("^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])\\s*(\\..*)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return name;
}

/// Control characters, unseen marks, halves of letters and what is no letter at all.
bool isUnseen(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_NotAssigned
        || category == QChar::Other_PrivateUse || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

QString withoutSigns(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringLiteral("/\\|:").contains(c))
            result += u'-';
        else if (QStringLiteral("<>\"?*").contains(c) || c.isSpace())
            result += u' ';
        else if (!isUnseen(c))
            result += c;
    }
    return QString::fromUtf8(result.toUtf8()).remove(QChar::ReplacementCharacter);
}

/// As many whole letters as fit; a mark is not parted from its letter.
QString cutTo(QString text, int room)
{
    while (text.toUtf8().size() > room) {
        bool wasPart = true;
        while (wasPart && !text.isEmpty()) {
            const QChar last = text.back();
            wasPart = last.isMark() || last.isLowSurrogate();
            text.chop(1);
        }
    }
    return text;
}

/// Windows drops spaces and points at the end; a point in front hides a file on Unix.
QString trimmed(QString text)
{
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    while (text.startsWith(u'.') || text.startsWith(u' '))
        text.remove(0, 1);
    return text;
}

} // namespace

QString safeFileName(const QString &text, int room)
{
    QString name = trimmed(cutTo(trimmed(nfc(withoutSigns(text)).simplified()), room));
    if (deviceName().match(name).hasMatch())
        name.prepend(u'_');
    return name.isEmpty() ? QStringLiteral("_") : name;
}

} // namespace muster
