// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_in.h"

#include "core/base/errors.h"
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

/// The library's own reader of spreadsheets leaves out texts that stand in their cells, as many programs write them.
QList<QStringList> firstTab(const QByteArray &bytes)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    orcus::zip_archive archive(&stream);
    archive.load();
    const XlsxParts part = [&archive](const QString &name) { return partOf(archive, name); };
    const XlsxBook book = readBook(part);
    return readTab(part(book.firstTab), book);
}

} // namespace

QList<QStringList> readXlsx(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    const QString damaged = QCoreApplication::translate("Sheet", "this is no spreadsheet that can be read; it may be damaged. "
                                                                 "Open it in a spreadsheet program and save it again as .xlsx");
    try {
        return firstTab(bytes);
    } catch (const DamagedPart &) {
        throw refusal(path, damaged);
    } catch (const std::exception &) {
        throw refusal(path, damaged);
    }
}

} // namespace muster
