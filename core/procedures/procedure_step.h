// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document_type.h"
#include "core/procedures/decision_kind.h"
#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

/// What the days of a step are counted from. The codes are the words of the published checklist.
enum class Anchor {
    None,
    BeforeDeparture,
    AfterArrival,
    BeforeTourEnd,
    AfterTourEnd,
    BeforeDeadline,
    BeforeCourseStart,
};

template <>
ChoiceList choicesOf<Anchor>();

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
    Anchor anchor = Anchor::None;
    std::optional<int> daysNeeded;
    std::optional<int> validityMonths;
    QString appliesTo;
    DocumentTypeId documentTypeId;
    DecisionKind decisionKind = DecisionKind::None;
    QString note;
    QString source;

    bool operator==(const ProcedureStep &) const = default;
};

template <>
inline constexpr const char *tableName<ProcedureStep> = "procedure_step";

template <>
const RecordTable<ProcedureStep> &recordTable<ProcedureStep>();

} // namespace muster
