// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/public_key_file.h"
#include "core/qualification/signature.h"

#include <QHash>

namespace muster {

enum class NumberState { Revoked, Suspended };

/// A number that is not, or not now, to be relied on: from a day on; suspended until the last day, that day included, or
/// until further notice.
struct NotInForce {
    QString number;
    NumberState state = NumberState::Revoked;
    QDate from;
    QDate until;

    bool operator==(const NotInForce &) const = default;
};

/// What the office had revoked or suspended by a day. It names no person and no reason.
struct RevocationList {
    QString issuer;
    QDate writtenOn;
    QHash<QString, NotInForce> numbers;

    bool operator==(const RevocationList &) const = default;
};

/// As it is handed out: a line for each number, then the signature. The same text for the same list and key.
QString revocationFile(const RevocationList &list, const UnlockedKey &key);
/// Throws Refused, in plain words, for what is no such file, was written by a later version, was signed by none of these keys,
/// or was altered.
RevocationList revocationListOf(const QString &file, const PublicKeys &keys);

} // namespace muster
