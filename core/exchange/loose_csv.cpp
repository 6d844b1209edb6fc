// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/loose_csv.h"

#include "core/base/text.h"

#include <QHash>
#include <QStringConverter>

#include <algorithm>

namespace muster {

namespace {

/// Where Windows-1258 differs from Latin-1 (unicode.org, VENDORS/MICSFT/WINDOWS/CP1258.TXT); its tones are letters of their own.
QChar letterOf(uchar byte)
{
    static const QHash<uchar, char16_t> letters{
        {0x80, 0x20AC}, {0x82, 0x201A}, {0x83, 0x0192}, {0x84, 0x201E}, {0x85, 0x2026}, {0x86, 0x2020}, {0x87, 0x2021}, {0x88, 0x02C6},
        {0x89, 0x2030}, {0x8B, 0x2039}, {0x8C, 0x0152}, {0x91, 0x2018}, {0x92, 0x2019}, {0x93, 0x201C}, {0x94, 0x201D}, {0x95, 0x2022},
        {0x96, 0x2013}, {0x97, 0x2014}, {0x98, 0x02DC}, {0x99, 0x2122}, {0x9B, 0x203A}, {0x9C, 0x0153}, {0x9F, 0x0178}, {0xC3, 0x0102},
        {0xCC, 0x0300}, {0xD0, 0x0110}, {0xD2, 0x0309}, {0xD5, 0x01A0}, {0xDD, 0x01AF}, {0xDE, 0x0303}, {0xE3, 0x0103}, {0xEC, 0x0301},
        {0xF0, 0x0111}, {0xF2, 0x0323}, {0xF5, 0x01A1}, {0xFD, 0x01B0}, {0xFE, 0x20AB}};
    return QChar(letters.value(byte, byte));
}

QString fromWindows1258(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes)
        text.append(letterOf(uchar(byte)));
    return text;
}

QChar parting(const QString &text)
{
    const QList<QChar> signs{u';', u'\t', u','};
    return *std::max_element(signs.begin(), signs.end(), [&text](QChar a, QChar b) { return text.count(a) < text.count(b); });
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    const auto known = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(known.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return nfc(decoder.hasError() ? fromWindows1258(bytes) : text);
}

QList<QStringList> looseCsvRows(const QString &text)
{
    const QChar sign = parting(text);
    QList<QStringList> rows;
    QStringList cells;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        rows.append(cells << cell);
        cells.clear();
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"' && (quoted || cell.isEmpty()))
            quoted = !quoted;
        else if (quoted || (c != sign && c != u'\n' && c != u'\r'))
            cell += c;
        else if (c == sign)
            cells << std::exchange(cell, QString());
        else if (c == u'\n')
            endRow();
    }
    if (!cell.isEmpty() || !cells.isEmpty())
        endRow();
    return rows;
}

} // namespace muster
