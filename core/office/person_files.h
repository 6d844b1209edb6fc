// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/portrait.h"
#include "core/people/scan.h"
#include "core/storage/change_set.h"

namespace muster {

/// The megabytes a scan may have in this office.
int largestScanMb(const Database &database);

/// Nothing where the person has no photo.
std::optional<Portrait> portraitOf(const Database &database, PersonId id);
/// Keeps a picture as the person's photo, in place of the one before, as one change set. Throws Missing, Conflict.
void keepPortrait(const Database &database, PersonId id, const QByteArray &jpeg, const Signature &by);
void removePortrait(const Database &database, PersonId id, const Signature &by);

/// A file as it is brought in.
struct ScanFile {
    QString name;
    QByteArray content;
};

/// Throws Refused with the first file's name that scanFault() finds something at.
void mustBeScans(const Database &database, const QList<ScanFile> &files);

/// The scans of a paper, in the order in which they were brought in.
QList<Scan> scansOf(const Database &database, DocumentId id);
/// Keeps files as scans of a paper, all as one change set. Throws Refused with the file's name for what scanFault()
/// finds; nothing is kept then.
void keepScans(const Database &database, DocumentId id, const QList<ScanFile> &files, const Signature &by);
void removeScan(const Database &database, const Scan &scan, const Signature &by);

} // namespace muster
