// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/procedure_step.h"
#include "core/record/record_type.h"

namespace muster {

struct StepWait;
using StepWaitId = Id<StepWait>;

/// A procedure step that cannot begin before another is done.
struct StepWait {
    StepWaitId id;
    int version = 0;
    ProcedureStepId stepId;
    ProcedureStepId waitsForId;

    bool operator==(const StepWait &) const = default;
};

template <>
inline constexpr const char *tableName<StepWait> = "step_wait";

template <>
const RecordTable<StepWait> &recordTable<StepWait>();

} // namespace muster
