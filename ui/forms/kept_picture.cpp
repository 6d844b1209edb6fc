// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/kept_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeptPicture)
};

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 mostBytes = 50 * megabyte;
constexpr qint64 mostDotsRead = 150'000'000;
constexpr int quality = 90;

QString fault(const QFileInfo &file, QSize size)
{
    if (!file.isFile())
        return Words::tr("%1 is no file.").arg(file.fileName());
    if (file.size() > mostBytes)
        return Words::tr("%1 is %2 MB large; pictures of up to %3 MB can be used.")
            .arg(file.fileName()).arg((file.size() + megabyte - 1) / megabyte).arg(mostBytes / megabyte);
    if (qint64(size.width()) * size.height() > mostDotsRead)
        return Words::tr("%1 has %2 × %3 dots, which is more than paper needs. Make it smaller first.")
            .arg(file.fileName()).arg(size.width()).arg(size.height());
    return {};
}

/// Photographs are kept small; drawings with clear parts keep them.
QByteArray written(const QImage &picture)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (picture.hasAlphaChannel())
        picture.save(&buffer, "PNG");
    else
        picture.save(&buffer, "JPEG", quality);
    return content;
}

} // namespace

KeptPicture pictureToKeep(const QString &path, int mostDots)
{
    const QFileInfo file(path);
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (const QString words = fault(file, size); !words.isEmpty())
        return {{}, words};
    if (qMax(size.width(), size.height()) > mostDots)
        reader.setScaledSize(size.scaled(mostDots, mostDots, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull())
        return {{}, Words::tr("%1 is no picture, or it is damaged.").arg(file.fileName())};
    return {written(picture), {}};
}

bool isPicture(const QByteArray &content)
{
    return !QImage::fromData(content).isNull();
}

} // namespace muster
