// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/people/document_type.h"
#include "core/people/rank.h"
#include "core/procedures/decision_kind.h"
#include "core/procedures/procedure_step.h"
#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"
#include "core/selection/candidacy.h"
#include "core/selection/test_kind.h"
#include "core/training/programme.h"

#include <QString>

#include <optional>

namespace muster {

/// What kind of thing is asked; each has a struct of its own in demand.h.
enum class RequirementKind {
    PaperLasts,
    PaperHeldFor,
    LanguageAtLeast,
    RankBetween,
    AgeBetween,
    ServiceAtLeast,
    TestPassed,
    ProgrammePassed,
    QualificationHeld,
    DecisionRecorded,
    StepDone,
};

template <>
ChoiceList choicesOf<RequirementKind>();

struct Requirement;
using RequirementId = Id<Requirement>;

/// One thing a set asks of a candidate, as a row that offices edit. Rows with the same alternative are met when every row
/// of one of its ways is: «A and B, or C» is way 1 twice and way 2. Which fields count follows from the kind; demandOf() reads them.
struct Requirement {
    RequirementId id;
    int version = 0;
    RequirementSetId setId;
    QString key;
    RequirementKind kind = RequirementKind::PaperLasts;
    Stage neededFor = Stage::Deployed;
    QString alternative;
    std::optional<int> way;
    DocumentTypeId documentTypeId;
    TestKindId testKindId;
    QString programmeKind;
    ProgrammeId programmeId;
    QualificationTypeId qualificationTypeId;
    DecisionKind decisionKind = DecisionKind::None;
    QString language;
    QString level;
    RankId rankLeastId;
    RankId rankMostId;
    std::optional<int> numberLeast;
    std::optional<int> numberMost;
    std::optional<int> months;
    ProcedureStepId stepId;
    QString owner;
    std::optional<int> leadDays;
    QString note;

    bool operator==(const Requirement &) const = default;
};

template <>
inline constexpr const char *tableName<Requirement> = "requirement";

template <>
const RecordTable<Requirement> &recordTable<Requirement>();

} // namespace muster
