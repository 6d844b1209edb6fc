// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <memory>

namespace muster {

namespace {

constexpr int rowsAtOnce = 500;

} // namespace

RowsWritten eachRow(const Sheet &sheet, const SheetWatch &watch, const std::function<void(const QVariantList &)> &write)
{
    qint64 written = 0;
    for (QList<QVariantList> page = sheet.next(); !page.isEmpty(); page = sheet.next()) {
        for (const QVariantList &row : std::as_const(page))
            write(row);
        written += page.size();
        if (!watch(written))
            return std::nullopt;
    }
    return written;
}

SheetRows pagesOf(const QList<QVariantList> &rows)
{
    return [rows, at = std::make_shared<qsizetype>(0)] {
        const QList<QVariantList> page = rows.mid(*at, rowsAtOnce);
        *at += page.size();
        return page;
    };
}

Fault notWritten(const QString &path, const QString &reason)
{
    return Fault(QCoreApplication::translate("Sheet", "%1 could not be written: %2. A file that was there before has not "
                                                      "been changed. Choose another folder or name, or close the file "
                                                      "where it is open.")
                     .arg(QDir::toNativeSeparators(path), reason));
}

RowsWritten writeWhole(const QString &path, const std::function<RowsWritten(QSaveFile &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw notWritten(path, file.errorString());
    const RowsWritten written = write(file);
    if (!written)
        file.cancelWriting();
    else if (!file.commit())
        throw notWritten(path, file.errorString());
    return written;
}

} // namespace muster
