// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_tab.h"

#include "core/exchange/xlsx_parts.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace muster {

namespace {

/// Programs end a tab with one row repeated to the last that there may be: what is empty is never repeated, so that only rows
/// with something in them need a limit.
constexpr int mostRepeats = 10000;

QString attribute(const QXmlStreamReader &reader, QLatin1String name)
{
    for (const QXmlStreamAttribute &one : reader.attributes())
        if (one.name() == name)
            return one.value().toString();
    return {};
}

int repeats(const QXmlStreamReader &reader, QLatin1String name)
{
    return std::max(1, attribute(reader, name).toInt());
}

/// A paragraph with its spans; a run of spaces is an element of its own.
QString paragraph(QXmlStreamReader &reader)
{
    QString text;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::StartElement:
            if (reader.name() == QLatin1String("s"))
                text += QString(repeats(reader, QLatin1String("c")), u' ');
            text += paragraph(reader);
            break;
        case QXmlStreamReader::EndElement:
            return text;
        default:
            break;
        }
    }
    return text;
}

QString cellText(QXmlStreamReader &reader)
{
    const QString kind = attribute(reader, QLatin1String("value-type"));
    const QString day = attribute(reader, QLatin1String("date-value")).left(10);
    const QString number = attribute(reader, QLatin1String("value"));
    const QString flag = attribute(reader, QLatin1String("boolean-value"));
    QStringList lines;
    while (reader.readNextStartElement()) {
        if (reader.name() == QLatin1String("p"))
            lines.append(paragraph(reader));
        else
            reader.skipCurrentElement();
    }
    if (kind == QLatin1String("date"))
        return day;
    if (kind == QLatin1String("float"))
        return number;
    if (kind == QLatin1String("boolean"))
        return flag == QLatin1String("true") ? QStringLiteral("yes") : QStringLiteral("no");
    return lines.join(u'\n');
}

QStringList rowCells(QXmlStreamReader &reader)
{
    QStringList cells;
    int empty = 0;
    while (reader.readNextStartElement()) {
        if (!reader.name().endsWith(QLatin1String("table-cell"))) {
            reader.skipCurrentElement();
            continue;
        }
        const int times = repeats(reader, QLatin1String("number-columns-repeated"));
        const QString text = cellText(reader);
        if (text.isEmpty()) {
            empty += times;
            continue;
        }
        cells += QStringList(std::min(empty, mostRepeats), QStringLiteral("")) + QStringList(std::min(times, mostRepeats), text);
        empty = 0;
    }
    return cells;
}

void readRows(QXmlStreamReader &reader, QList<QStringList> &rows, int &empty)
{
    while (reader.readNextStartElement()) {
        const auto name = reader.name();
        if (name == QLatin1String("table-header-rows") || name == QLatin1String("table-rows") || name == QLatin1String("table-row-group")) {
            readRows(reader, rows, empty);
        } else if (name == QLatin1String("table-row")) {
            const int times = repeats(reader, QLatin1String("number-rows-repeated"));
            const QStringList cells = rowCells(reader);
            if (cells.isEmpty()) {
                empty += times;
                continue;
            }
            rows += QList<QStringList>(std::min(empty, mostRepeats)) + QList<QStringList>(std::min(times, mostRepeats), cells);
            empty = 0;
        } else {
            reader.skipCurrentElement();
        }
    }
}

} // namespace

QList<QStringList> readOdsTab(const QByteArray &content)
{
    QXmlStreamReader reader(content);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("table")) {
            QList<QStringList> rows;
            int empty = 0;
            readRows(reader, rows, empty);
            if (reader.hasError())
                throw DamagedPart{};
            return rows;
        }
    throw DamagedPart{};
}

} // namespace muster
