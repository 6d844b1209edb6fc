// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// A picture as it is to be kept, or why it cannot be, in words.
struct KeptPicture {
    QByteArray content;
    QString fault;
};

/// Reads a picture file that is to be printed: at most so many dots along its longer side, clear parts stay clear. What is too
/// large in bytes or dots is refused before it is read.
KeptPicture pictureToKeep(const QString &path, int mostDots);

/// Whether these bytes are a picture that can be shown.
bool isPicture(const QByteArray &content);

} // namespace muster
