// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_in.h"

#include "core/base/errors.h"
#include "core/exchange/loose_csv.h"
#include "core/exchange/ods_tab.h"
#include "core/exchange/xlsx_parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

namespace muster {

namespace {

Refused refusal(const QString &path, const QString &what)
{
    return Refused(Problem{{}, what, {QFileInfo(path).fileName(), 0, {}}});
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw refusal(path, QCoreApplication::translate("Sheet", "the file cannot be opened: %1").arg(file.errorString()));
    return file.readAll();
}

QByteArray partOf(const orcus::zip_archive &archive, const QString &name)
{
    std::vector<unsigned char> bytes;
    if (!archive.read_file_entry(name.toStdString(), bytes))
        return {};
    const QByteArray part(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return part.endsWith('\0') ? part.chopped(1) : part;
}

template <class Read>
QList<QStringList> readArchive(const QString &path, const QString &damaged, Read read)
{
    const QByteArray bytes = bytesOf(path);
    try {
        orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
        orcus::zip_archive archive(&stream);
        archive.load();
        return read([&archive](const QString &name) { return partOf(archive, name); });
    } catch (const DamagedPart &) {
        throw refusal(path, damaged);
    } catch (const std::exception &) {
        throw refusal(path, damaged);
    }
}

/// The library's own reader of spreadsheets leaves out texts that stand in their cells, as many programs write them.
QList<QStringList> firstTab(const XlsxParts &part)
{
    const XlsxBook book = readBook(part);
    return readTab(part(book.firstTab), book);
}

} // namespace

QList<QStringList> readXlsx(const QString &path)
{
    const QString damaged = QCoreApplication::translate("Sheet", "this is no spreadsheet that can be read; it may be damaged. "
                                                                 "Open it in a spreadsheet program and save it again as .xlsx");
    return readArchive(path, damaged, firstTab);
}

QList<QStringList> readOds(const QString &path)
{
    const QString damaged = QCoreApplication::translate("Sheet", "this is no spreadsheet that can be read; it may be damaged. "
                                                                 "Open it in a spreadsheet program and save it again as .ods");
    return readArchive(path, damaged, [](const XlsxParts &part) { return readOdsTab(part(QStringLiteral("content.xml"))); });
}

QList<QStringList> readSheet(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return readXlsx(path);
    if (ending == QLatin1String("ods"))
        return readOds(path);
    if (ending == QLatin1String("csv") || ending == QLatin1String("txt"))
        return looseCsvRows(decodedText(bytesOf(path)));
    throw refusal(path, QCoreApplication::translate("Sheet", "lists are read as .xlsx, .ods or .csv"));
}

} // namespace muster
