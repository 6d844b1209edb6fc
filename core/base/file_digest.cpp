// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_digest.h"

#include <QCryptographicHash>

namespace muster {

FileDigest digestOf(const QByteArray &content)
{
    return {QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())};
}

} // namespace muster
