// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/person_files.h"

#include <QImage>

namespace muster {

/// Files as they were read, and why some of them cannot be kept, each with the file's name.
struct ScansRead {
    QList<ScanFile> files;
    QStringList faults;
};

/// Reads files that are to be kept as scans. Too large ones are refused before they are read, others when they are not
/// what they say, are damaged, or ask for a password.
ScansRead readScans(const QStringList &paths, int largestMb);
/// Why the content cannot be shown; empty when it can.
QString contentFault(const QByteArray &content);

/// One page of a scan as a picture, and how many pages there are; a picture has one.
struct ScanPage {
    QImage picture;
    int pages = 0;
};
/// As large as the room allows, in dots.
ScanPage scanPage(const QByteArray &content, int page, QSize room);

} // namespace muster
