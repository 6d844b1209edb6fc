// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/missing_letters.h"

#include "ui/print/certificate_text.h"

#include <QFontDatabase>
#include <QRawFont>

namespace muster {

namespace {

QString letterWords(char32_t letter)
{
    const QString number = QString::number(letter, 16).toUpper().rightJustified(4, u'0');
    return QStringLiteral("“%1” (U+%2)").arg(QString::fromUcs4(&letter, 1), number);
}

/// The font file itself: what a QFont answers may be of another font that steps in.
QRawFont rawFont(const WordRun &run, const LayoutItem &item)
{
    LayoutItem look = item;
    if (run.weight == LayoutWeight::Bold)
        look.weight = run.weight;
    if (run.slant == LayoutSlant::Italic)
        look.slant = item.slant == LayoutSlant::Italic ? LayoutSlant::Upright : LayoutSlant::Italic;
    return QRawFont::fromFont(certificateFont(look));
}

} // namespace

MissingLetters missingLetters(const QList<WordRun> &runs, const LayoutItem &item)
{
    MissingLetters missing;
    if (!QFontDatabase::hasFamily(item.family))
        return {item.family};
    for (const WordRun &run : runs) {
        const QRawFont font = rawFont(run, item);
        for (const char32_t letter : run.words.toStdU32String())
            if (letter != U'\n' && !font.supportsCharacter(letter) && !missing.letters.contains(letterWords(letter)))
                missing.letters.append(letterWords(letter));
    }
    return missing;
}

} // namespace muster
