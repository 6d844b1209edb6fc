// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/kept_file.h"

#include "core/base/errors.h"
#include "core/storage/words.h"

namespace muster {

/// Two clerks may keep the same file in the same moment.
FileDigest keepFile(const Database &database, const QByteArray &content)
{
    const FileDigest digest = digestOf(content);
    database.change(QStringLiteral("INSERT INTO kept_file (digest, content) VALUES (?, ?) ON CONFLICT (digest) DO NOTHING"),
                    {digest.hex, content});
    return digest;
}

QByteArray keptFile(const Database &database, const FileDigest &digest)
{
    const Rows rows = database.rows(QStringLiteral("SELECT content FROM kept_file WHERE digest = ?"), {digest.hex});
    if (rows.isEmpty())
        throw Missing(storageWords(QT_TRANSLATE_NOOP("Storage", "The office does not keep this file (%1).")).arg(digest.hex.left(12)));
    return rows[0][0].toByteArray();
}

QStringList keptFileFaults(const Database &database)
{
    QStringList faults;
    for (const Row &row : database.rows(QStringLiteral("SELECT digest FROM kept_file ORDER BY digest"))) {
        const FileDigest digest{row[0].toString()};
        if (digestOf(keptFile(database, digest)) != digest)
            faults.append(storageWords(QT_TRANSLATE_NOOP("Storage", "kept file %1 is not as it was kept")).arg(digest.hex.left(12)));
    }
    return faults;
}

} // namespace muster
