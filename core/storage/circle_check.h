// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

class Database;

/// Throws Refused when a record with these values would stand under itself, as an organisation that is part of one of its
/// own parts, or when a link would close a circle, as of steps that wait for each other. Every record type that refers to
/// its own table is held to this, and every link table that puts one record behind another.
void requireNoCircle(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

} // namespace muster
