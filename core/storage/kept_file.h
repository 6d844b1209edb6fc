// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_digest.h"
#include "core/storage/database.h"

namespace muster {

/// Keeps a file's content inside the office, once however often it is given; records name it by its digest, so that
/// history, which holds the digest, vouches for the content too. Content once kept is not removed.
FileDigest keepFile(const Database &database, const QByteArray &content);

/// Throws Missing when the office does not keep it.
QByteArray keptFile(const Database &database, const FileDigest &digest);

/// Every kept file whose content is no longer what its digest says.
QStringList keptFileFaults(const Database &database);

} // namespace muster
