// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/signing_key.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<SigningKey> &recordTable<SigningKey>()
{
    static const RecordTable<SigningKey> table{
        .noun = QT_TRANSLATE_NOOP("Signing key", "Signing key"),
        .fields = {
            field(&SigningKey::fingerprint, "fingerprint", QT_TRANSLATE_NOOP("Signing key", "Fingerprint"),
                  {.required = true, .unique = true, .plainText = true, .frozen = true}),
            field(&SigningKey::publicKey, "public_key", QT_TRANSLATE_NOOP("Signing key", "Public key"),
                  {.required = true, .plainText = true, .frozen = true}),
            field(&SigningKey::secretBox, "secret_box", QT_TRANSLATE_NOOP("Signing key", "Encrypted secret key"),
                  {.required = true, .plainText = true, .longest = 1000}),
            field(&SigningKey::salt, "salt", QT_TRANSLATE_NOOP("Signing key", "Salt"),
                  {.required = true, .plainText = true}),
            field(&SigningKey::passes, "passes", QT_TRANSLATE_NOOP("Signing key", "Passes of Argon2id"),
                  {.required = true, .least = 1}),
            field(&SigningKey::memoryKb, "memory_kb", QT_TRANSLATE_NOOP("Signing key", "Memory of Argon2id"),
                  {.required = true, .least = 8, .unit = QT_TRANSLATE_NOOP("Signing key", "KiB")}),
            field(&SigningKey::createdOn, "created_on", QT_TRANSLATE_NOOP("Signing key", "Made on"),
                  {.required = true, .frozen = true}),
            field(&SigningKey::replacedOn, "replaced_on", QT_TRANSLATE_NOOP("Signing key", "Replaced on")),
        },
        .naming = [](const SigningKey &key) { return key.fingerprint; },
    };
    return table;
}

} // namespace muster
