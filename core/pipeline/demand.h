// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/requirement.h"

#include <variant>

namespace muster {

/// A paper that is good for the whole tour: valid until its planned end and so many months beyond.
struct PaperLasts {
    DocumentTypeId type;
    int marginMonths = 0;
};

/// A paper that is valid on the day of departure and has been held for so many months by then; 0 asks for the validity alone.
struct PaperHeldFor {
    DocumentTypeId type;
    int months = 0;
};

/// A language spoken at a level of the European frame, A1 to C2; an empty language stands for any.
struct LanguageAtLeast {
    QString language;
    QString level;
};

/// A rank, both ends included; a null one leaves that end open.
struct RankBetween {
    RankId least;
    RankId most;
};

/// Full years on the day of departure, both ends included.
struct AgeBetween {
    std::optional<int> least;
    std::optional<int> most;
};

/// Full years of service on the day of departure.
struct ServiceAtLeast {
    int years = 0;
};

/// The latest result of a test is a pass, and on the day of departure no older than so many months, or as the test says.
struct TestPassed {
    TestKindId kind;
    std::optional<int> months;
};

/// A course after this programme, or after any of this kind, was passed no more than so many months before the departure.
struct ProgrammePassed {
    ProgrammeId programme;
    QString kind;
    std::optional<int> months;
};

/// A qualification that is valid on the day of departure.
struct HoldsQualification {
    QualificationTypeId type;
};

/// A decision of this kind names the candidacy.
struct DecisionRecorded {
    DecisionKind kind = DecisionKind::None;
};

/// The step of the checklist is done, or is not needed.
struct StepDone {
    ProcedureStepId step;
};

/// What one row of a requirement set asks, with no more than counts for its kind.
using Demand = std::variant<PaperLasts, PaperHeldFor, LanguageAtLeast, RankBetween, AgeBetween, ServiceAtLeast, TestPassed,
                            ProgrammePassed, HoldsQualification, DecisionRecorded, StepDone>;

Demand demandOf(const Requirement &requirement);

} // namespace muster
