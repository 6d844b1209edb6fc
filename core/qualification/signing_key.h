// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QDate>
#include <QString>

#include <optional>

namespace muster {

struct SigningKey;
using SigningKeyId = Id<SigningKey>;

/// A pair of Ed25519 keys certificates are signed with. The secret half lies in the office encrypted under a passphrase
/// (Argon2id); the public half checks what it signed, also after the key was replaced.
struct SigningKey {
    SigningKeyId id;
    int version = 0;
    QString fingerprint;
    QString publicKey;
    QString secretBox;
    QString salt;
    std::optional<int> passes;
    std::optional<int> memoryKb;
    QDate createdOn;
    QDate replacedOn;

    bool operator==(const SigningKey &) const = default;
};

template <>
inline constexpr const char *tableName<SigningKey> = "signing_key";

template <>
const RecordTable<SigningKey> &recordTable<SigningKey>();

} // namespace muster
