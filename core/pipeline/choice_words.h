// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

/// Where the labels of a field's choices are translated: with the record, or, for choices that several kinds of records
/// share, with the record that declares them.
const char *choiceContext(const RecordType &type, const FieldInfo &field);

} // namespace muster
