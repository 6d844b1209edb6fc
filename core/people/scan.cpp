// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/scan.h"

#include <QCoreApplication>

namespace muster {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qsizetype trailer = 1024;     ///< ISO 32000-1, annex H: readers look for the end mark in the last 1024 bytes

QString words(const char *english)
{
    return QCoreApplication::translate("Scan", english);
}

} // namespace

template <>
ChoiceList choicesOf<ScanMedia>()
{
    static constexpr Choice choices[] = {
        {"pdf", QT_TRANSLATE_NOOP("Scan", "PDF")},
        {"jpeg", QT_TRANSLATE_NOOP("Scan", "JPEG picture")},
        {"png", QT_TRANSLATE_NOOP("Scan", "PNG picture")},
    };
    return choices;
}

template <>
const RecordTable<Scan> &recordTable<Scan>()
{
    static const RecordTable<Scan> table{
        .noun = QT_TRANSLATE_NOOP("Scan", "Scan"),
        .fields = {
            field(&Scan::documentId, "document_id", QT_TRANSLATE_NOOP("Scan", "Document"), {.required = true}),
            field(&Scan::file, "file", QT_TRANSLATE_NOOP("Scan", "File"), {.required = true}),
            field(&Scan::fileName, "file_name", QT_TRANSLATE_NOOP("Scan", "File name"), {.required = true, .plainText = true}),
            field(&Scan::media, "media", QT_TRANSLATE_NOOP("Scan", "Kind of file")),
            field(&Scan::bytes, "bytes", QT_TRANSLATE_NOOP("Scan", "Bytes"), {.required = true, .least = 1}),
        },
        .naming = [](const Scan &scan) { return scan.fileName; },
    };
    return table;
}

std::optional<ScanMedia> mediaOf(const QByteArray &content)
{
    if (content.startsWith("%PDF-") && content.last(qMin(content.size(), trailer)).contains("%%EOF"))
        return ScanMedia::Pdf;
    if (content.startsWith("\xff\xd8\xff"))
        return ScanMedia::Jpeg;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return ScanMedia::Png;
    return {};
}

QString scanFault(const QByteArray &content, int largestMb)
{
    if (content.isEmpty())
        return words(QT_TRANSLATE_NOOP("Scan", "The file is empty."));
    if (content.size() > largestMb * megabyte)
        return words(QT_TRANSLATE_NOOP("Scan", "The file is %1 MB large; this office keeps scans of up to %2 MB."))
            .arg((content.size() + megabyte - 1) / megabyte).arg(largestMb);
    if (!mediaOf(content))
        return words(QT_TRANSLATE_NOOP("Scan", "The file is neither a PDF nor a JPEG or PNG picture, or it is damaged."));
    return {};
}

} // namespace muster
