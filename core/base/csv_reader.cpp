// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_reader.h"

#include "core/base/errors.h"

#include <QCoreApplication>

#include <unicode/ustring.h>

#include <cstring>
#include <new>
#include <optional>

namespace muster {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Csv", text);
}

Refused refusal(const QString &name, int row, const QString &what)
{
    return Refused(Problem{{}, what, {name, row, {}}});
}

std::optional<QString> fromStrictUtf8(const char *bytes, size_t size)
{
    if (size == 0)
        return QString(QLatin1String(""));
    QString text(qsizetype(size), Qt::Uninitialized);
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(reinterpret_cast<UChar *>(text.data()), int32_t(size), &length, bytes,
                  int32_t(size), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(length);
    return text;
}

} // namespace

CsvReader::CsvReader(QString name, const CsvRowReader &reader)
    : m_name(std::move(name))
    , m_reader(reader)
{
    // Strict: a stray quote is an error and not a guess. Every line end is told, to count blank ones.
    if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        throw std::bad_alloc();
    // Spaces belong to the cell (RFC 4180); libcsv would trim them.
    csv_set_space_func(&m_parser, [](unsigned char) { return 0; });
    csv_set_blk_size(&m_parser, 4096);
}

CsvReader::~CsvReader()
{
    csv_free(&m_parser);
}

void CsvReader::cellRead(void *bytes, size_t size, void *reader)
{
    static_cast<CsvReader *>(reader)->addCell(static_cast<const char *>(bytes), size);
}

void CsvReader::lineRead(int terminator, void *reader)
{
    static_cast<CsvReader *>(reader)->endLine(terminator);
}

void CsvReader::addCell(const char *bytes, size_t size)
{
    const auto text = fromStrictUtf8(bytes, size);
    if (!text)
        m_current.trouble = QT_TRANSLATE_NOOP("Csv", "this is not UTF-8 text; save the file as CSV UTF-8");
    else if (size > 0 && std::memchr(bytes, 0, size))
        m_current.trouble = QT_TRANSLATE_NOOP("Csv", "there is a zero byte in this row");
    m_current.row.cells += text.value_or(QString());
}

void CsvReader::endLine(int terminator)
{
    const bool blank = m_current.row.cells.isEmpty();
    const bool restOfCrLf = blank && terminator == CSV_LF && m_lastTerminator == CSV_CR;
    m_lastTerminator = terminator;
    if (restOfCrLf)
        return;
    const int next = m_current.row.number + 1;
    if (!blank)
        m_gathered += std::move(m_current);
    m_current = {{next, {}}};
    m_current.row.cells.reserve(qMax(m_columns, qsizetype(0)));
}

void CsvReader::take(const QByteArray &chunk)
{
    const auto size = size_t(chunk.size());
    const bool whole = csv_parse(&m_parser, chunk.constData(), size, cellRead, lineRead, this) == size;
    handOn();
    if (!whole)
        throw refusal(m_name, m_current.row.number,
                      words(QT_TRANSLATE_NOOP("Csv", "a quotation mark stands where it may not")));
}

void CsvReader::finish()
{
    const bool whole = csv_fini(&m_parser, cellRead, lineRead, this) == 0;
    if (!whole)
        throw refusal(m_name, m_current.row.number,
                      words(QT_TRANSLATE_NOOP("Csv", "a quotation mark opened here is never closed")));
    handOn();
}

void CsvReader::handOn()
{
    for (const GatheredRow &gathered : std::as_const(m_gathered)) {
        if (gathered.trouble)
            throw refusal(m_name, gathered.row.number, words(gathered.trouble));
        check(gathered.row);
        m_reader(gathered.row);
    }
    m_gathered.clear();
}

void CsvReader::check(const CsvRow &row)
{
    if (m_columns == headerNotSeen)
        m_columns = row.cells.size();
    if (row.cells.size() != m_columns)
        throw refusal(m_name, row.number,
                      words(QT_TRANSLATE_NOOP("Csv", "this row has %1 cells, the header has %2"))
                          .arg(row.cells.size())
                          .arg(m_columns));
}

} // namespace muster
