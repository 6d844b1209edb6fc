// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/secret_bytes.h"

#include <QString>

namespace muster {

/// What a clerk types to use the signing key. Letters with marks count the same however they were typed. It is wiped when
/// the last copy goes.
class Passphrase {
public:
    static constexpr int fewestLetters = 10;

    Passphrase() = default;
    explicit Passphrase(QStringView typed);

    bool isEmpty() const { return bytes_.isEmpty(); }
    const SecretBytes &bytes() const { return bytes_; }

    bool operator==(const Passphrase &other) const;

private:
    friend QString passphraseFault(const Passphrase &passphrase);

    SecretBytes bytes_;
    int letters_ = 0;
};

/// Why a key is not to be protected by this passphrase, in plain words; empty when nothing stands against it.
QString passphraseFault(const Passphrase &passphrase);

/// Overwrites a text that held a secret. Other copies of it, if there are any, stay.
void wipe(QString &text);
void wipe(QByteArray &bytes);

} // namespace muster
