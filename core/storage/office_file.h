// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace muster {

/// «Must» in the application id of the SQLite header (sqlite.org/fileformat.html, offset 68).
inline constexpr quint32 officeFileMark = 0x4D757374;

/// Throws when the path is no file that may be read and written on a disk of this machine: missing, a folder,
/// read-only, or on a network share, where SQLite's locks cannot be trusted. The file itself is not opened: closing it
/// would end the locks this process holds on it (sqlite.org/howtocorrupt.html, 2.2).
void requireOfficeFile(const QString &path);

/// Throws when a new office cannot be put there: something is there already, the folder is missing or read-only.
void requirePlaceForOffice(const QString &path);

} // namespace muster
