// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/table_output.h"

#include "core/base/csv.h"
#include "core/exchange/neutral_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cwchar>

namespace muster {

namespace {

/// One line for each row whatever is in the cells: a control character in a name must not reach the terminal.
QString onOneLine(QString cell)
{
    for (QChar &c : cell)
        if (c.category() == QChar::Other_Control)
            c = u' ';
    return cell;
}

/// How many places a text takes on a terminal.
qsizetype width(const QString &text)
{
    qsizetype places = 0;
    for (const char32_t c : text.toUcs4())
        places += std::max(0, ::wcwidth(wchar_t(c)));
    return places;
}

QList<qsizetype> columnWidths(const Table &table)
{
    QList<qsizetype> widths;
    for (const QString &heading : table.header)
        widths.append(width(heading));
    for (const QStringList &row : table.rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], width(onOneLine(row[column])));
    return widths;
}

QByteArray alignedLine(const Table &table, const QStringList &cells, const QList<qsizetype> &widths)
{
    QString text;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString cell = onOneLine(cells[column]);
        const QString space(widths[column] - width(cell), u' ');
        text += table.numbers.contains(table.header[column]) ? space + cell : cell + space;
        text += QStringLiteral("  ");
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text.toUtf8() + '\n';
}

QByteArray aligned(const Table &table)
{
    const QList<qsizetype> widths = columnWidths(table);
    QByteArray text = alignedLine(table, table.header, widths);
    for (const QStringList &row : table.rows)
        text += alignedLine(table, row, widths);
    return text;
}

/// Numbers stay numbers, also below nought; a text is not to become a formula.
QStringList neutralisedCells(const Table &table, QStringList cells)
{
    for (qsizetype column = 0; column < cells.size(); ++column)
        if (!table.numbers.contains(table.header[column]))
            cells[column] = neutralised(cells[column]);
    return cells;
}

QByteArray csv(const Table &table)
{
    QByteArray text = csvLine(table.header);
    for (const QStringList &row : table.rows)
        text += csvLine(neutralisedCells(table, row));
    return text;
}

/// QJsonObject would sort the columns, so that objects are put together here from quoted parts.
QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonCell(const Table &table, qsizetype column, const QString &cell)
{
    if (!table.numbers.contains(table.header[column]))
        return quoted(cell);
    return cell.isEmpty() ? QByteArrayLiteral("null") : cell.toUtf8();
}

QByteArray jsonObject(const Table &table, const QStringList &row)
{
    QByteArrayList members;
    for (qsizetype column = 0; column < row.size(); ++column)
        members.append(quoted(table.header[column]) + ": " + jsonCell(table, column, row[column]));
    return '{' + members.join(", ") + '}';
}

QByteArray json(const Table &table)
{
    QByteArrayList objects;
    for (const QStringList &row : table.rows)
        objects.append("  " + jsonObject(table, row));
    return objects.isEmpty() ? QByteArrayLiteral("[]\n") : "[\n" + objects.join(",\n") + "\n]\n";
}

} // namespace

std::optional<TableFormat> tableFormat(const QString &name)
{
    if (name == QLatin1String("table"))
        return TableFormat::Aligned;
    if (name == QLatin1String("csv"))
        return TableFormat::Csv;
    return name == QLatin1String("json") ? std::optional(TableFormat::Json) : std::nullopt;
}

QByteArray written(const Table &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return csv(table);
    case TableFormat::Json:
        return json(table);
    case TableFormat::Aligned:
        break;
    }
    return aligned(table);
}

} // namespace muster
