// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace muster {

/// A picture as it was read, or why it could not be, in words.
struct PictureRead {
    QImage picture;
    QString fault;
};

/// Reads a picture file that a photo is to be cut from, turned as the camera held it. What is too large in bytes or in
/// dots is refused before it is read; a large picture is made smaller while it is read.
PictureRead readPicture(const QString &path);

/// A photo of a person as the office keeps it: three by four, at most 480 by 640 dots and about 80 kilobytes of JPEG.
QByteArray photoOf(const QImage &picture, const QRect &cut);

/// The width of a photo is three quarters of its height.
inline constexpr double photoShape = 3.0 / 4.0;

} // namespace muster
