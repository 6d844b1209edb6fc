// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

namespace muster {

/// Fills a new office with the lists that come with the program (ranks, missions, categories, …), as one
/// change set "Reference lists", and gives its number; 0 when the office has services already, and then
/// nothing is changed.
qint64 fillReferenceLists(const Database &database, const Signature &by);

} // namespace muster
