// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace muster {

/// Every record with all its columns, every change set and line, and what the office knows of itself, as text: two
/// offices with equal lines are the same.
QStringList officeText(const Database &database);

/// The lines of the records alone, as this connection sees them now.
QStringList recordText(const Database &database);

/// The same without the versions, which go up even when a change is taken back.
QStringList fieldText(const Database &database);

} // namespace muster
