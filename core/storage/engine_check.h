// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace muster {

/// What the engine itself finds broken: pages, indices and references on SQLite; PostgreSQL holds these on its own,
/// so that there only unvalidated constraints are named.
QStringList engineFaults(const Database &database);

} // namespace muster
