// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/database.h"

namespace muster {

/// Holds a step of a checklist that is typed in a form to what markDone() and reopen() ask: throws Refused when it would
/// be done without its evidence or before a step it waits for. Other kinds of records pass.
void requireDoneAsVerbsDo(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

} // namespace muster
