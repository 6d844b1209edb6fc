// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace muster {

/// Texts that programs trip over: formulas, apostrophes before them, quotes, line ends, markup, escapes of spreadsheet
/// files, marks told apart from their letters, writing from right to left, letters beyond the first 65,536.
inline QStringList awkwardTexts()
{
    return {u"=1+1"_qs, u"+84 24 3825"_qs, u"-5"_qs, u"@SUM(A1)"_qs, u"\tindented"_qs, u"\rback"_qs, u"'=kept"_qs, u"''-twice"_qs,
            u"'plain"_qs, u"''"_qs, u"'"_qs, u"=HYPERLINK(\"http://example.org\";\"x\")"_qs, u"=cmd|' /C calc'!A0"_qs,
            u"http://example.org/a?b=c"_qs, u"mailto:a@example.org"_qs, u"internal:Sheet1!A1"_qs, u"a,b;c\td"_qs, u"she said \"no\""_qs,
            u"\""_qs, u"line one\nline two\r\nline three"_qs, u"  spaces  "_qs, u"\n"_qs, u"00123"_qs, u"1e5"_qs, u"1/2"_qs, u"31/07/2025"_qs,
            u"TRUE"_qs, u"#REF!"_qs, u"NaN"_qs, u"_x0041_"_qs, u"_x005F_x0041_"_qs, u"_x_"_qs, u"\u0001\u0008\u000B\u001F"_qs, u"\u007F\u0085"_qs,
            u"<b>&amp;</b>"_qs, u"]]>"_qs, u"<?xml version=\"1.0\"?>"_qs, u"Nguyễn Thị Ẩn Ðỗ"_qs, u"Nguyễn Ẩn"_qs.normalized(QString::NormalizationForm_D),
            u"مرحبا \u202Eabc"_qs, u"\U0001F600\U00020BB7"_qs, u"\uFEFFmark"_qs, u"\u00A0\u200B"_qs, u"%s%n{0}${x}"_qs, u"' OR 1=1 --"_qs,
            u"\uFFFE\uFFFF"_qs, u"NULL"_qs, u"\\N"_qs};
}

} // namespace muster
