// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace muster {

/// The mark of a file's content: its SHA-256 in lower-case hexadecimal letters, or nothing.
struct FileDigest {
    static constexpr qsizetype letters = 64;

    QString hex;

    bool isNull() const { return hex.isEmpty(); }
    bool operator==(const FileDigest &) const = default;
};

FileDigest digestOf(const QByteArray &content);

} // namespace muster
