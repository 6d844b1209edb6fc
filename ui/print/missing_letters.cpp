// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/missing_letters.h"

#include "ui/print/certificate_text.h"

#include <QFontDatabase>

namespace muster {

namespace {

QString letterWords(char32_t letter)
{
    const QString number = QString::number(letter, 16).toUpper().rightJustified(4, u'0');
    return QStringLiteral("“%1” (U+%2)").arg(QString::fromUcs4(&letter, 1), number);
}

} // namespace

const QRawFont &LetterCheck::fontOf(const WordRun &run, const LayoutItem &item)
{
    const LayoutItem look = withLook(item, run);
    const QString key = QStringLiteral("%1 %2 %3").arg(look.family).arg(int(look.weight)).arg(int(look.slant));
    const auto found = m_fonts.constFind(key);
    return found != m_fonts.constEnd() ? *found : *m_fonts.insert(key, QRawFont::fromFont(certificateFont(look)));
}

MissingLetters LetterCheck::missing(const QList<WordRun> &runs, const LayoutItem &item)
{
    if (!m_installed.contains(item.family))
        m_installed.insert(item.family, QFontDatabase::hasFamily(item.family));
    if (!m_installed.value(item.family))
        return {item.family};
    MissingLetters missing;
    for (const WordRun &run : runs) {
        const QRawFont &font = fontOf(run, item);
        for (const char32_t letter : run.words.toStdU32String())
            if (letter != U'\n' && !font.supportsCharacter(letter) && !missing.letters.contains(letterWords(letter)))
                missing.letters.append(letterWords(letter));
    }
    return missing;
}

} // namespace muster
