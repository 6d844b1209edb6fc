// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <functional>

namespace muster {

/// A text that stands in a QR code on a page; pages count from 1.
struct ScannedCode {
    int page = 1;
    QString text;

    bool operator==(const ScannedCode &) const = default;
};

/// What the QR codes in a picture hold, from the top.
QStringList codesInPicture(const QImage &picture);

/// What the QR codes of a file hold, or why it cannot be opened, in plain words.
struct ScannedFile {
    QList<ScannedCode> codes;
    int pages = 0;
    QString fault = {};
};

/// Told the page that is read next and how many there are; false: read no further.
using PageTurn = std::function<bool(int page, int pages)>;

/// Reads a picture file, or all pages of a PDF; names and endings of files do not matter.
ScannedFile codesInFile(const QString &path, const PageTurn &turn = {});

} // namespace muster
