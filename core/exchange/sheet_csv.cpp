// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_csv.h"

#include "core/base/csv.h"
#include "core/base/days.h"
#include "core/exchange/neutral_text.h"

#include <QLocale>
#include <QSaveFile>

namespace muster {

namespace {

QString cellOf(const QVariant &value, int places)
{
    switch (value.typeId()) {
    case QMetaType::QDate:
        return isoDay(value.toDate());
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return QLocale::c().toString(value.toDouble(), 'f', places < 0 ? int(QLocale::FloatingPointShortest) : places);
    default:
        return neutralised(value.toString());
    }
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArray line = csvLine(cells);
    line.chop(1);
    return line + "\r\n";
}

QByteArray lineOf(const Sheet &sheet, const QVariantList &row)
{
    QStringList cells;
    for (qsizetype column = 0; column < sheet.columns.size(); ++column)
        cells.append(cellOf(row.value(column), sheet.columns[column].places));
    return lineOf(cells);
}

QByteArray headOf(const Sheet &sheet, ByteOrderMark mark)
{
    QStringList titles;
    for (const SheetColumn &column : sheet.columns)
        titles.append(neutralised(column.title));
    return (mark == ByteOrderMark::First ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + lineOf(titles);
}

} // namespace

RowsWritten writeCsv(const Sheet &sheet, const QString &path, ByteOrderMark mark, const SheetWatch &watch)
{
    return writeWhole(path, [&](QSaveFile &file) {
        file.write(headOf(sheet, mark));
        return eachRow(sheet, watch, [&](const QVariantList &row) {
            const QByteArray line = lineOf(sheet, row);
            if (file.write(line) != line.size())
                throw notWritten(path, file.errorString());
        });
    });
}

} // namespace muster
