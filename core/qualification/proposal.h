// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/person.h"
#include "core/qualification/qualification.h"
#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"
#include "core/training/course.h"

#include <QDate>
#include <QString>

namespace muster {

/// Where a proposal stands.
enum class ProposalState { Waiting, Confirmed, Refused };

template <>
ChoiceList choicesOf<ProposalState>();

struct Proposal;
using ProposalId = Id<Proposal>;

/// A qualification that one person puts forward for somebody and another confirms or refuses.
struct Proposal {
    ProposalId id;
    int version = 0;
    PersonId personId;
    QualificationTypeId typeId;
    CourseId courseId;
    QDate grantedOn;
    QualificationId renewsId;
    QString grounds;
    ProposalState state = ProposalState::Waiting;
    QString proposedBy;
    QDate proposedOn;
    QString decidedBy;
    QDate decidedOn;
    QString reason;
    QualificationId qualificationId;

    bool operator==(const Proposal &) const = default;
};

template <>
inline constexpr const char *tableName<Proposal> = "proposal";

template <>
const RecordTable<Proposal> &recordTable<Proposal>();

} // namespace muster
