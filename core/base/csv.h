// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QIODevice;

namespace muster {

/// A row of cells; its number is the one a spreadsheet shows, the header being 1 and blank lines
/// counting.
struct CsvRow {
    int number = 0;
    QStringList cells;
};

struct CsvFile {
    QStringList header;
    QList<CsvRow> rows;
};

using CsvRowReader = std::function<void(const CsvRow &)>;

/// Hands on every row as it is read, the header first. Blank lines are left out. Throws Refused,
/// naming the file and the row, when the text is not UTF-8, holds a zero byte, a quote is not
/// closed or stands where it may not, or a row has not as many cells as the header. What the
/// reader throws comes through.
void forEachCsvRow(QIODevice &device, const QString &name, const CsvRowReader &reader);

/// Throws Refused as above, and also when the file cannot be opened or read or has no header.
CsvFile readCsv(const QString &path);

/// As readCsv; the name is the one problems are reported under.
CsvFile parseCsv(const QByteArray &text, const QString &nameForMessages);

/// One row as RFC 4180 writes it, but ended by a line feed alone; UTF-8.
QByteArray csvLine(const QStringList &cells);

} // namespace muster
