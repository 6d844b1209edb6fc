// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/proposal.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<ProposalState>()
{
    static constexpr Choice choices[] = {
        {"waiting", QT_TRANSLATE_NOOP("Proposal", "Waiting")},
        {"confirmed", QT_TRANSLATE_NOOP("Proposal", "Confirmed")},
        {"refused", QT_TRANSLATE_NOOP("Proposal", "Refused")},
    };
    return choices;
}

template <>
const RecordTable<Proposal> &recordTable<Proposal>()
{
    static const RecordTable<Proposal> table{
        .noun = QT_TRANSLATE_NOOP("Proposal", "Proposal"),
        .fields = {
            field(&Proposal::personId, "person_id", QT_TRANSLATE_NOOP("Proposal", "Person"), {.required = true}),
            field(&Proposal::typeId, "type_id", QT_TRANSLATE_NOOP("Proposal", "Qualified as"), {.required = true}),
            field(&Proposal::courseId, "course_id", QT_TRANSLATE_NOOP("Proposal", "Course")),
            field(&Proposal::grantedOn, "granted_on", QT_TRANSLATE_NOOP("Proposal", "Granted on"), {.required = true}),
            field(&Proposal::renewsId, "renews_id", QT_TRANSLATE_NOOP("Proposal", "Renews")),
            field(&Proposal::grounds, "grounds", QT_TRANSLATE_NOOP("Proposal", "Grounds"), {.longest = 4000}),
            field(&Proposal::state, "state", QT_TRANSLATE_NOOP("Proposal", "State"), {.required = true}),
            field(&Proposal::proposedBy, "proposed_by", QT_TRANSLATE_NOOP("Proposal", "Proposed by"),
                  {.required = true, .plainText = true}),
            field(&Proposal::proposedOn, "proposed_on", QT_TRANSLATE_NOOP("Proposal", "Proposed on"),
                  {.required = true}),
            field(&Proposal::decidedBy, "decided_by", QT_TRANSLATE_NOOP("Proposal", "Decided by"), {.plainText = true}),
            field(&Proposal::decidedOn, "decided_on", QT_TRANSLATE_NOOP("Proposal", "Decided on")),
            field(&Proposal::reason, "reason", QT_TRANSLATE_NOOP("Proposal", "Reason"), {.longest = 4000}),
            field(&Proposal::qualificationId, "qualification_id", QT_TRANSLATE_NOOP("Proposal", "Qualification")),
        },
        .naming = [](const Proposal &proposal) {
            return QCoreApplication::translate("Proposal", "Proposal of %1").arg(isoDay(proposal.proposedOn));
        },
        .rules = {
            notBefore(&Proposal::proposedOn, &Proposal::decidedOn, "decided_on",
                      QT_TRANSLATE_NOOP("Record", "The proposal would be decided before it was made.")),
        },
    };
    return table;
}

} // namespace muster
