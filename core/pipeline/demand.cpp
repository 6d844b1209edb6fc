// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/demand.h"

namespace muster {

Demand demandOf(const Requirement &row)
{
    switch (row.kind) {
    case RequirementKind::PaperLasts: return PaperLasts{row.documentTypeId, row.months.value_or(0)};
    case RequirementKind::PaperHeldFor: return PaperHeldFor{row.documentTypeId, row.months.value_or(0)};
    case RequirementKind::LanguageAtLeast: return LanguageAtLeast{row.language, row.level};
    case RequirementKind::RankBetween: return RankBetween{row.rankLeastId, row.rankMostId};
    case RequirementKind::AgeBetween: return AgeBetween{row.numberLeast, row.numberMost};
    case RequirementKind::ServiceAtLeast: return ServiceAtLeast{row.numberLeast.value_or(0)};
    case RequirementKind::TestPassed: return TestPassed{row.testKindId, row.months};
    case RequirementKind::ProgrammePassed: return ProgrammePassed{row.programmeId, row.programmeKind, row.months};
    case RequirementKind::QualificationHeld: return HoldsQualification{row.qualificationTypeId};
    case RequirementKind::DecisionRecorded: return DecisionRecorded{row.decisionKind};
    case RequirementKind::StepDone: break;
    }
    return StepDone{row.stepId};
}

} // namespace muster
