// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/signing_key_box.h"
#include "core/storage/change_set.h"
#include "core/storage/database.h"

namespace muster {

/// The key certificates are signed with now; nothing when the office has none yet.
std::optional<SigningKey> presentKey(const Database &database);
/// As presentKey(). Throws Refused in words when there is none.
SigningKey requiredKey(const Database &database);
/// All of them, the newest first.
QList<SigningKey> signingKeys(const Database &database);
/// How many certificates were signed with each; keys that signed none are left out.
QHash<SigningKeyId, int> signedWith(const Database &database);

/// Takes a key just made into use; the one before it is replaced on that day and goes on checking what it signed. Throws
/// Refused when somebody made another meanwhile, or for a day before the present key was made.
SigningKey takeIntoUse(const Database &database, const SigningKey &made, const std::optional<SigningKey> &inPlaceOf, const Signature &by);

/// Keeps a key encrypted anew by withPassphrase(). Throws Conflict when somebody changed it meanwhile.
SigningKey keepPassphrase(const Database &database, const SigningKey &changed, const Signature &by);

} // namespace muster
