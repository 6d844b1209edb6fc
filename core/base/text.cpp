// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <unicode/unorm2.h>

#include <algorithm>
#include <new>

namespace muster {

namespace {

const UNormalizer2 *composer()
{
    static UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const instance = unorm2_getNFCInstance(&status);
    return instance;
}

const UNormalizer2 *decomposer()
{
    static UErrorCode status = U_ZERO_ERROR;
    static const UNormalizer2 *const instance = unorm2_getNFDInstance(&status);
    return instance;
}

const UChar *utf16(const QString &text)
{
    return reinterpret_cast<const UChar *>(text.utf16());
}

// The normalised text needs at most three (composing) or four (decomposing) times the room.
QString normalised(const UNormalizer2 *how, const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto length = int32_t(text.size());
    if (unorm2_spanQuickCheckYes(how, utf16(text), length, &status) == length)
        return text;
    QString result(text.size() * 4, Qt::Uninitialized);
    const int32_t written = unorm2_normalize(how, utf16(text), length,
                                             reinterpret_cast<UChar *>(result.data()),
                                             int32_t(result.size()), &status);
    if (U_FAILURE(status))
        throw std::bad_alloc();
    result.truncate(written);
    return result;
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isUnseen(QChar c)
{
    return c == QChar(0x00AD) || c == QChar(0x200B) || c == QChar(0x2060) || c == QChar(0xFEFF);
}

// Seen text only, every run of spaces one plain space and none at the ends.
QString spacedPlainly(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (isUnseen(c))
            continue;
        if (!c.isSpace())
            result += c;
        else if (!result.isEmpty() && result.back() != u' ')
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QChar vietnameseD(QChar c)
{
    switch (c.unicode()) {
    case 0x00D0:
    case 0x0189:
        return QChar(0x0110);
    case 0x00F0:
    case 0x0256:
        return QChar(0x0111);
    default:
        return c;
    }
}

// Đ only ever begins a Vietnamese word and the Icelandic ð never begins one, so a look-alike is
// put right at the start of a word and left alone inside it.
void mendLookAlikes(QString &text)
{
    bool insideWord = false;
    for (QChar &c : text) {
        if (const QChar mended = vietnameseD(c); !insideWord && mended != c)
            c = mended;
        insideWord = c.isLetter() || c.isMark();
    }
}

bool isAnyD(char32_t c)
{
    return c == 0x0110 || c == 0x0111 || c == 0x00D0 || c == 0x00F0 || c == 0x0189 || c == 0x0256;
}

// What a character is worth in a search: itself in lower case, a space, or 0 for nothing.
char32_t searchForm(char32_t c)
{
    if (isAnyD(c))
        return U'd';
    if (QChar::isLetterOrNumber(c))
        return QChar::toLower(c);
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    if (QChar::category(c) == QChar::Punctuation_Dash)
        return U'-';
    return c == U'/' ? c : U' ';
}

void append(QString &text, char32_t c)
{
    if (c == U' ' && (text.isEmpty() || text.back() == u' '))
        return;
    if (QChar::requiresSurrogates(c)) {
        text += QChar(QChar::highSurrogate(c));
        text += QChar(QChar::lowSurrogate(c));
    } else if (c != 0) {
        text += QChar(char16_t(c));
    }
}

char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    const bool paired = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return paired ? QChar::surrogateToUcs4(c, text[at + 1]) : char32_t(c.unicode());
}

QStringList wordsIn(const QString &spaced)
{
    QStringList words = spaced.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return std::none_of(word.begin(), word.end(), [](QChar c) { return c != u'-' && c != u'/'; });
    });
    return words;
}

} // namespace

QString nfc(const QString &text)
{
    return isAscii(text) ? text : normalised(composer(), text);
}

QString tidied(const QString &text)
{
    QString result = nfc(spacedPlainly(text));
    mendLookAlikes(result);
    return result;
}

QString folded(const QString &text)
{
    const QString apart = isAscii(text) ? text : normalised(decomposer(), text);
    QString result;
    result.reserve(apart.size());
    for (qsizetype at = 0; at < apart.size(); ++at) {
        const char32_t c = characterAt(apart, at);
        append(result, searchForm(c));
        at += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QStringList searchWords(const QString &query)
{
    return wordsIn(folded(query));
}

QStringList writtenWords(const QString &text)
{
    QString lower = tidied(text).toLower();
    for (qsizetype at = 0; at < lower.size(); ++at) {
        const char32_t c = characterAt(lower, at);
        if (searchForm(c) == U' ')
            lower[at] = u' ';
        at += QChar::requiresSurrogates(c) ? 1 : 0;
    }
    return wordsIn(lower);
}

bool everyWordStartsAWord(const QStringList &foldedWords, const QString &foldedText)
{
    return std::all_of(foldedWords.begin(), foldedWords.end(), [&](const QString &word) {
        return foldedText.startsWith(word) || foldedText.contains(u' ' + word);
    });
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace muster
