// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/signed_content.h"
#include "core/qualification/signing_key_box.h"

namespace muster {

/// The whole text of a certificate's QR code: the content in lines, then the signature. Throws Refused when it is longer
/// than a code that is read off paper can hold.
QString signedText(const SignedContent &content, const UnlockedKey &key);

/// The Ed25519 signature of the bytes, in 86 letters of base64url.
QString signatureOf(const QByteArray &bytes, const UnlockedKey &key);

/// Whether these letters are the signature of the bytes by the secret half of this public key; every changed letter counts.
bool isSignatureOf(const QString &signature, const QByteArray &bytes, const QByteArray &publicKey);

} // namespace muster
