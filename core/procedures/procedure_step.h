// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

struct ProcedureStep;
using ProcedureStepId = Id<ProcedureStep>;

/// One step on the way to a departure: who does it, how many days ahead, and how long its result holds.
struct ProcedureStep {
    ProcedureStepId id;
    int version = 0;
    QString code;
    QString phase;
    QString titleEn;
    QString titleVi;
    QString responsible;
    std::optional<int> leadDays;
    QString leadReference;
    std::optional<int> validityMonths;
    QString appliesTo;
    QString note;
    QString source;

    bool operator==(const ProcedureStep &) const = default;
};

template <>
inline constexpr const char *tableName<ProcedureStep> = "procedure_step";

template <>
const RecordTable<ProcedureStep> &recordTable<ProcedureStep>();

} // namespace muster
