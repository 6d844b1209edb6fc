// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/signing_key.h"
#include "core/storage/database.h"

#include <QByteArray>

namespace muster {

/// The half of a signing key that anybody may have.
struct PublicKey {
    QString fingerprint;
    QByteArray bytes;
    QDate madeOn;
    QDate replacedOn;       ///< null while certificates are signed with it

    bool operator==(const PublicKey &) const = default;
};

/// All keys an office ever signed with, as of a day: what others need to check its papers without asking it.
struct PublicKeys {
    QString issuer;
    QDate writtenOn;
    QList<PublicKey> keys;

    /// Null when there is none.
    const PublicKey *find(const QString &fingerprint) const;
    bool operator==(const PublicKeys &) const = default;
};

/// The office's own, the oldest first.
PublicKeys officeKeys(const Database &database, QDate day);

/// As it is handed out: a few lines of text.
QString publicKeyFile(const PublicKeys &keys);
/// Throws Refused, in plain words, for what is no such file, was written by a later version, or is damaged.
PublicKeys publicKeysOf(const QString &file);

} // namespace muster
