// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace muster {

/// The composed form (Unicode NFC) of a text; nothing else changes.
QString nfc(const QString &text);

/// A name as it is kept: composed, every run of spaces one plain space, trimmed, and the
/// look-alikes Ð (U+00D0) and ð (U+00F0) put right as Đ and đ.
QString tidied(const QString &text);

/// The form two texts are compared in when searching: no marks, lower case, đ as d, every run of
/// anything but letters, digits, '-' and '/' one space, trimmed.
QString folded(const QString &text);

/// The folded words of a query; empty when the query has no letter or digit.
QStringList searchWords(const QString &query);

/// The words of a text as they are written, in lower case with their marks, parted as searchWords parts them.
QStringList writtenWords(const QString &text);

/// Whether every word of the query is the start of some word of the text; both folded already.
bool everyWordStartsAWord(const QStringList &foldedWords, const QString &foldedText);

/// Whether a text holds a control character (Unicode Cc), tabs and line ends included.
bool hasControlCharacters(const QString &text);

} // namespace muster
