// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/certificate_check.h"

namespace muster {

/// Every number of the register that is not in force on the day: certificates that were revoked, and those whose qualification
/// is suspended or revoked.
RevocationList revocationList(const Database &database, QDate day);

/// What the office itself checks papers by: its keys and its register.
CheckedBy officeChecks(const Database &database, QDate day);

} // namespace muster
