// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/scan_out.h"

#include "core/base/errors.h"
#include "ui/people/scan_file.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScanOut)
};

/// A folder for each copy, so that two scans of one name do not meet; all are gone with the program.
QString placeForCopy(const QString &fileName)
{
    static const QTemporaryDir folder;
    static int copies = 0;
    const QDir place(folder.filePath(QString::number(++copies)));
    place.mkpath(QStringLiteral("."));
    return place.filePath(QFileInfo(fileName).fileName());
}

void printPages(QPrinter &printer, const QByteArray &content)
{
    QPainter painter(&printer);
    const QRect paper = painter.viewport();
    for (int page = 0, pages = 1; page < pages; ++page) {
        const ScanPage read = scanPage(content, page, paper.size());
        pages = read.pages;
        if (page > 0)
            printer.newPage();
        QRect at(QPoint(), read.picture.size().scaled(paper.size(), Qt::KeepAspectRatio));
        at.moveCenter(paper.center());
        painter.drawImage(at, read.picture);
    }
}

} // namespace

void writeOut(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        throw Refused(Problem{{}, Words::tr("The copy cannot be written to %1: %2").arg(path, file.errorString()), {}});
}

void openOutside(const QString &fileName, const QByteArray &content)
{
    const QString path = placeForCopy(fileName);
    writeOut(path, content);
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        throw Refused(Problem{{}, Words::tr("No program of this desktop opens %1. Save a copy instead.").arg(fileName), {}});
}

void printScan(QWidget *parent, const QString &title, const QByteArray &content)
{
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setResolution(200);
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Words::tr("Print %1").arg(title));
    if (dialog.exec() == QDialog::Accepted)
        printPages(printer, content);
}

} // namespace muster
