// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/record/record_type.h"

namespace muster {

/// Replays the history of every record of a type and names each record that differs from it, that history does not
/// know, that history says is still there, whose derived columns are wrong, or that breaks its own rules.
QStringList recordFaults(const Database &database, const RecordType &type);

} // namespace muster
