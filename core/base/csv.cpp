// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "core/base/csv_reader.h"
#include "core/base/errors.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace muster {

namespace {

// Larger blocks make every malloc of one sweep up the small blocks freed before it.
constexpr qint64 chunkSize = 32 * 1024;

Refused refusal(const QString &name, const QString &what)
{
    return Refused(Problem{{}, what, {name, 0, {}}});
}

QByteArray nextChunk(QIODevice &device, const QString &name)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    const qint64 got = device.read(chunk.data(), chunkSize);
    if (got < 0 && !device.atEnd())
        throw refusal(name, QCoreApplication::translate("Csv", "the file cannot be read: %1").arg(device.errorString()));
    chunk.truncate(qMax(got, qint64(0)));
    return chunk;
}

void dropByteOrderMark(QIODevice &device)
{
    const QByteArray mark("\xEF\xBB\xBF");
    if (device.peek(mark.size()) == mark)
        device.skip(mark.size());
}

CsvFile readAll(QIODevice &device, const QString &name)
{
    CsvFile file;
    forEachCsvRow(device, name, [&file](const CsvRow &row) {
        if (file.header.isEmpty())
            file.header = row.cells;
        else
            file.rows += row;
    });
    if (file.header.isEmpty())
        throw refusal(name, QCoreApplication::translate("Csv", "the file is empty"));
    return file;
}

bool needsQuotes(const QString &cell)
{
    return cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
}

QString written(const QString &cell)
{
    if (!needsQuotes(cell))
        return cell;
    QString doubled = cell;
    return u'"' + doubled.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

void forEachCsvRow(QIODevice &device, const QString &name, const CsvRowReader &reader)
{
    CsvReader lines(name, reader);
    dropByteOrderMark(device);
    for (QByteArray chunk = nextChunk(device, name); !chunk.isEmpty(); chunk = nextChunk(device, name))
        lines.take(chunk);
    lines.finish();
}

CsvFile readCsv(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw refusal(name, QCoreApplication::translate("Csv", "the file cannot be opened: %1").arg(file.errorString()));
    return readAll(file, name);
}

CsvFile parseCsv(const QByteArray &text, const QString &nameForMessages)
{
    QBuffer buffer;
    buffer.setData(text);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, nameForMessages);
}

QByteArray csvLine(const QStringList &cells)
{
    // Alone, an empty cell would read back as a blank line.
    if (cells.size() == 1 && cells.first().isEmpty())
        return QByteArrayLiteral("\"\"\n");
    QStringList row;
    row.reserve(cells.size());
    for (const QString &cell : cells)
        row += written(cell);
    return row.join(u',').toUtf8() + '\n';
}

} // namespace muster
