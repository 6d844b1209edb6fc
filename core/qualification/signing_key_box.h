// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/passphrase.h"
#include "core/qualification/signing_key.h"

#include <QByteArray>

namespace muster {

/// How hard Argon2id makes it to try passphrases: as long as a clerk can wait, on the memory every office machine has.
struct KeyStrength {
    int passes = 3;
    int memoryKb = 256 * 1024;

    /// As little as the cipher allows, for trials that make many keys; protects nothing.
    static KeyStrength least() { return {1, 8}; }
};

/// A signing key taken out of its box. Its secret half is wiped when the last copy goes.
struct UnlockedKey {
    SigningKeyId id;
    QString fingerprint;
    SecretBytes secret;
};

/// A new pair of keys, the secret half encrypted under the passphrase; not saved yet. Throws Refused for passphraseFault().
SigningKey makeSigningKey(const Passphrase &passphrase, QDate day, KeyStrength strength = {});

/// Throws Refused when the passphrase is not that of the key, or the key was damaged.
UnlockedKey unlock(const SigningKey &key, const Passphrase &passphrase);

/// The same key encrypted under another passphrase; not saved yet. Throws as unlock() and makeSigningKey() do.
SigningKey withPassphrase(const SigningKey &key, const Passphrase &was, const Passphrase &now, KeyStrength strength = {});

/// The public half as bytes; empty when the text is none.
QByteArray publicKeyBytes(const QString &publicKey);

/// What people compare keys by: the first 80 bits of the SHA-256 of the public half, in five groups.
QString fingerprintOf(const QByteArray &publicKey);

} // namespace muster
