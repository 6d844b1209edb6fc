// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv.h"

#include <csv.h>

namespace muster {

/// Reads a CSV text chunk by chunk with libcsv and hands on its rows; what it throws is told at
/// forEachCsvRow(). Its callbacks only gather: nothing may be thrown through C, so rows are checked
/// and handed on between the chunks.
class CsvReader {
public:
    CsvReader(QString name, const CsvRowReader &reader);
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    void take(const QByteArray &chunk);
    void finish();

private:
    static void cellRead(void *bytes, size_t size, void *reader);
    static void lineRead(int terminator, void *reader);
    void addCell(const char *bytes, size_t size);
    void endLine(int terminator);
    void handOn();
    void check(const CsvRow &row);

    struct GatheredRow {
        CsvRow row;
        const char *trouble = nullptr;
    };

    static constexpr qsizetype headerNotSeen = -1;

    QString m_name;
    const CsvRowReader &m_reader;
    csv_parser m_parser;
    GatheredRow m_current{{1, {}}};
    QList<GatheredRow> m_gathered;
    qsizetype m_columns = headerNotSeen;
    int m_lastTerminator = 0;
};

} // namespace muster
