// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

/// Every kind of record an office keeps; a kind stands after those it refers to.
const RecordTypes &recordTypes();

} // namespace muster
