// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/address.h"

namespace muster {

/// A migrated office without records on the PostgreSQL that MUSTER_TEST_POSTGRES names. The databases of a test program
/// are emptied and used again, which is far quicker than making one for each test; they are dropped at its end.
OfficeAddress takeServerOffice();
void giveServerOfficeBack(const OfficeAddress &address);

} // namespace muster
