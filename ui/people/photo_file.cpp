// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/photo_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace muster {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostBytes = 50 * megabyte;
constexpr qint64 mostDots = 150'000'000;
constexpr int mostAtWork = 2000;            ///< dots along the longer side while a photo is cut
constexpr QSize photoSize(480, 640);
constexpr qsizetype mostKept = 80 * 1024;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Photo)
};

QString sizeFault(const QFileInfo &file)
{
    if (!file.isFile())
        return Words::tr("%1 is no file.").arg(file.fileName());
    if (file.size() > mostBytes)
        return Words::tr("%1 is %2 MB large; a photo may be cut from pictures of up to %3 MB.")
            .arg(file.fileName()).arg((file.size() + megabyte - 1) / megabyte).arg(mostBytes / megabyte);
    return {};
}

QString dotsFault(const QFileInfo &file, QSize size)
{
    if (size.isEmpty() || qint64(size.width()) * size.height() <= mostDots)
        return {};
    return Words::tr("%1 has %2 × %3 dots, which is more than a photo needs. Make it smaller first.")
        .arg(file.fileName()).arg(size.width()).arg(size.height());
}

QByteArray jpeg(const QImage &picture, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "JPEG", quality);
    return bytes;
}

/// JPEG knows no clear parts: they become white paper.
QImage onWhite(const QImage &picture)
{
    QImage paper(picture.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    return paper;
}

} // namespace

PictureRead readPicture(const QString &path)
{
    const QFileInfo file(path);
    if (const QString fault = sizeFault(file); !fault.isEmpty())
        return {{}, fault};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (const QString fault = dotsFault(file, size); !fault.isEmpty())
        return {{}, fault};
    if (qMax(size.width(), size.height()) > mostAtWork)
        reader.setScaledSize(size.scaled(mostAtWork, mostAtWork, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {{}, Words::tr("%1 is no picture, or it is damaged.").arg(file.fileName())};
    return {picture, {}};
}

QByteArray photoOf(const QImage &picture, const QRect &cut)
{
    QImage photo = onWhite(picture.copy(cut));
    if (photo.width() > photoSize.width() || photo.height() > photoSize.height())
        photo = photo.scaled(photoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QByteArray bytes = jpeg(photo, 90);
    for (int quality = 80; bytes.size() > mostKept && quality >= 20; quality -= 10)
        bytes = jpeg(photo, quality);
    return bytes;
}

} // namespace muster
