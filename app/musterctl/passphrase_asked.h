// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/musterctl/verb.h"
#include "core/qualification/signing_keys.h"

namespace muster {

/// The option of every verb that takes a passphrase.
OptionInfo passphraseOption();

/// The passphrase of the signing key: the first line of the file descriptor given by --passphrase-fd, else typed at the terminal
/// without being shown. Throws Fault when there is neither.
Passphrase passphraseAsked(const Arguments &arguments);
/// As passphraseAsked(), for a passphrase that is new: typed twice at a terminal.
Passphrase newPassphraseAsked(const Arguments &arguments);

/// The present key of the office, opened with passphraseAsked().
UnlockedKey unlockedKey(const Database &database, const Arguments &arguments);

} // namespace muster
