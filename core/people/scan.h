// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document.h"

namespace muster {

enum class ScanMedia { Pdf, Jpeg, Png };

template <>
ChoiceList choicesOf<ScanMedia>();

template <>
inline constexpr const char *choiceContext<ScanMedia> = "Scan";

struct Scan;
using ScanId = Id<Scan>;

/// A paper as it was scanned: a file kept in the office.
struct Scan {
    ScanId id;
    int version = 0;
    DocumentId documentId;
    FileDigest file;
    QString fileName;           ///< as it was called when it was brought in
    ScanMedia media = ScanMedia::Pdf;
    std::optional<int> bytes;

    bool operator==(const Scan &) const = default;
};

template <>
inline constexpr const char *tableName<Scan> = "scan";

template <>
const RecordTable<Scan> &recordTable<Scan>();

/// What a file is by its own first and last bytes, not by its name; nothing for what is neither PDF, JPEG nor PNG.
std::optional<ScanMedia> mediaOf(const QByteArray &content);

/// Why a file may not be kept as a scan: empty, larger than so many megabytes, or of no known kind. Empty words when it may.
QString scanFault(const QByteArray &content, int largestMb);

} // namespace muster
