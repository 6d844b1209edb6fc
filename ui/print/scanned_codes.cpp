// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/scanned_codes.h"

#include "core/qualification/qr_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

#include <cstring>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScannedCodes)
};

// Plugins tell the size of a PDF's page in points, 72 to the inch.
constexpr double pointsPerInch = 72;
// The coarse look reads a page printed as it should be; the fine one small codes, at four times the work.
constexpr int looks[] = {150, 300};
constexpr int mostDotsOfASide = 12000;

QImage onWhite(const QImage &drawn)
{
    QImage paper(drawn.size(), QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

GreyPicture grey(const QImage &picture)
{
    const QImage shades = picture.hasAlphaChannel() ? onWhite(picture) : picture.convertToFormat(QImage::Format_Grayscale8);
    GreyPicture result{shades.width(), shades.height(), QByteArray(qsizetype(shades.width()) * shades.height(), '\0')};
    for (int y = 0; y < result.height; ++y)
        std::memcpy(result.dots.data() + qsizetype(y) * result.width, shades.constScanLine(y), size_t(result.width));
    return result;
}

QImage pageOf(const QString &path, int page, int dotsPerInch)
{
    QImageReader reader(path, "pdf");
    reader.jumpToImage(page);
    const QSize size = (QSizeF(reader.size()) * (dotsPerInch / pointsPerInch)).toSize();
    const QSize most(mostDotsOfASide, mostDotsOfASide);
    reader.setScaledSize(size.width() > most.width() || size.height() > most.height() ? size.scaled(most, Qt::KeepAspectRatio) : size);
    return onWhite(reader.read());
}

QStringList codesOnPage(const QString &path, int page)
{
    for (int dotsPerInch : looks)
        if (const QStringList texts = codesInPicture(pageOf(path, page, dotsPerInch)); !texts.isEmpty())
            return texts;
    return {};
}

ScannedFile codesInPdf(const QString &path, const PageTurn &turn)
{
    if (!QImageReader::supportedImageFormats().contains("pdf"))
        return {{}, 0, Words::tr("PDFs cannot be read here: the Qt plugin that turns PDF pages into pictures is not installed.")};
    ScannedFile file{{}, QImageReader(path, "pdf").imageCount()};
    if (file.pages < 1)
        return {{}, 0, Words::tr("The PDF is damaged, or asks for a password: it cannot be opened.")};
    for (int page = 0; page < file.pages && (!turn || turn(page + 1, file.pages)); ++page)
        for (const QString &text : codesOnPage(path, page))
            file.codes.append({page + 1, text});
    return file;
}

ScannedFile codesInPictureFile(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    const QImage picture = reader.read();
    if (picture.isNull())
        return {{}, 0, Words::tr("This is neither a picture nor a PDF that can be opened.")};
    ScannedFile file{{}, 1};
    for (const QString &text : codesInPicture(picture))
        file.codes.append({1, text});
    return file;
}

} // namespace

QStringList codesInPicture(const QImage &picture)
{
    return picture.isNull() ? QStringList() : qrTextsIn(grey(picture));
}

ScannedFile codesInFile(const QString &path, const PageTurn &turn)
{
    if (QFileInfo(path).isDir())
        return {{}, 0, Words::tr("This is a folder.")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, 0, Words::tr("The file cannot be read: %1").arg(file.errorString())};
    // A PDF names itself in its first bytes, whatever the file is called.
    return file.peek(5) == "%PDF-" ? codesInPdf(path, turn) : codesInPictureFile(path);
}

} // namespace muster
