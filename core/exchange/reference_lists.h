// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

namespace muster {

/// Fills a new office with the lists that come with the program (ranks, missions, categories, …), as one
/// change set "Reference lists", and gives its number; 0 when the office has services already, and then
/// nothing is changed.
qint64 fillReferenceLists(const Database &database, const Signature &by);

/// What the lists are called that came with a later program and that an office made before it has empty.
QStringList missingLists(const Database &database);

/// Fills those lists, and what the steps it has are shown by and take, as one change set, and gives its number; 0 when none
/// is missing, and then nothing is changed. Rows that speak of what the office does not have are left out.
qint64 takeMissingLists(const Database &database, const Signature &by);

} // namespace muster
