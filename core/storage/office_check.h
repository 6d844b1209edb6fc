// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/record/record_type.h"

namespace muster {

/// Everything that is not as it was left, in words naming the change set or record: the engine's own integrity,
/// references, the hash chain of history, and every record against what history says of it. Empty when all is sound.
QStringList officeFaults(const Database &database, const RecordTypes &types);

} // namespace muster
