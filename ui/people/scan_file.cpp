// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/scan_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace muster {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostDots = 400'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScanFile)
};

/// Reads a content in memory as pictures: a PDF page by page. Qt loads its plugin for PDF with the first of them.
class ScanReader {
public:
    explicit ScanReader(const QByteArray &content)
    {
        m_bytes.setData(content);
        m_bytes.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_bytes);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(formatOf(mediaOf(content)));
    }

    QImageReader *operator->() { return &m_reader; }

private:
    static QByteArray formatOf(std::optional<ScanMedia> media)
    {
        return media == ScanMedia::Pdf ? "pdf" : media == ScanMedia::Png ? "png" : "jpeg";
    }

    QBuffer m_bytes;
    QImageReader m_reader;
};

/// A PDF that is encrypted says so in plain text (ISO 32000-1, 7.5.5); one without a password opens nevertheless.
QString pdfFault(const QByteArray &content)
{
    ScanReader reader(content);
    if (reader->canRead() && reader->imageCount() > 0)
        return {};
    if (!QImageReader::supportedImageFormats().contains("pdf"))
        return Words::tr("PDFs cannot be shown here: the Qt plugin that reads PDF pages as pictures is not installed.");
    return content.contains("/Encrypt") ? Words::tr("The PDF asks for a password. Save it without one and add it again.")
                                        : Words::tr("The PDF is damaged: it cannot be opened.");
}

QString pictureFault(const QByteArray &content)
{
    const QSize size = ScanReader(content)->size();
    if (size.isEmpty())
        return Words::tr("The picture is damaged: it cannot be opened.");
    if (qint64(size.width()) * size.height() > mostDots)
        return Words::tr("The picture has %1 × %2 dots, which is too many to show.").arg(size.width()).arg(size.height());
    return {};
}

/// The content, or why there is none.
struct FileRead {
    QByteArray content;
    QString fault;
};

FileRead readFile(const QString &path, int largestMb)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return {{}, Words::tr("This is no file.")};
    if (info.size() > largestMb * megabyte)
        return {{}, Words::tr("The file is %1 MB large; this office keeps scans of up to %2 MB.")
                        .arg((info.size() + megabyte - 1) / megabyte).arg(largestMb)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, Words::tr("The file cannot be read: %1").arg(file.errorString())};
    return {file.readAll(), {}};
}

QString faultOf(const FileRead &read, int largestMb)
{
    if (!read.fault.isEmpty())
        return read.fault;
    const QString fault = scanFault(read.content, largestMb);
    return fault.isEmpty() ? contentFault(read.content) : fault;
}

/// On white paper, as printed.
ScanPage pdfPage(const QByteArray &content, int page, QSize room)
{
    ScanReader reader(content);
    const int pages = reader->canRead() ? reader->imageCount() : 0;
    if (pages == 0)
        return {};
    reader->jumpToImage(qBound(0, page, pages - 1));
    reader->setScaledSize(reader->size().scaled(room, Qt::KeepAspectRatio));
    const QImage drawn = reader->read();
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return {paper, pages};
}

ScanPage picturePage(const QByteArray &content, QSize room)
{
    ScanReader reader(content);
    reader->setAutoTransform(true);
    const QSize size = reader->size();
    const bool isTurned = reader->transformation() & QImageIOHandler::TransformationRotate90;
    const QSize fitting = size.scaled(isTurned ? room.transposed() : room, Qt::KeepAspectRatio);
    if (fitting.width() < size.width())
        reader->setScaledSize(fitting);
    return {reader->read(), 1};
}

} // namespace

QString contentFault(const QByteArray &content)
{
    return mediaOf(content) == ScanMedia::Pdf ? pdfFault(content) : pictureFault(content);
}

ScansRead readScans(const QStringList &paths, int largestMb)
{
    ScansRead all;
    for (const QString &path : paths) {
        const FileRead read = readFile(path, largestMb);
        const QString name = QFileInfo(path).fileName();
        if (const QString fault = faultOf(read, largestMb); fault.isEmpty())
            all.files.append({name, read.content});
        else
            all.faults.append(QStringLiteral("%1: %2").arg(name, fault));
    }
    return all;
}

ScanPage scanPage(const QByteArray &content, int page, QSize room)
{
    return mediaOf(content) == ScanMedia::Pdf ? pdfPage(content, page, room) : picturePage(content, room);
}

} // namespace muster
