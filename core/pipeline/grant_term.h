// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document_type.h"
#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"
#include "core/selection/test_kind.h"
#include "core/training/programme.h"

#include <QString>

#include <optional>

namespace muster {

/// What a term is asked for.
enum class GrantPurpose { Grant, Renewal };

template <>
ChoiceList choicesOf<GrantPurpose>();

/// What kind of thing is asked.
enum class GrantTermKind { ProgrammePassed, TestPassed, PaperHeld, QualificationHeld };

template <>
ChoiceList choicesOf<GrantTermKind>();

struct GrantTerm;
using GrantTermId = Id<GrantTerm>;

/// One thing that is asked before a qualification is granted or renewed. A type asks that every row of one of its ways is
/// met: «A and B, or C» is way 1 twice and way 2. Which fields count follows from the kind. A type without rows is granted
/// by decision alone; a renewal without rows asks what granting asks.
struct GrantTerm {
    GrantTermId id;
    int version = 0;
    QualificationTypeId typeId;
    GrantPurpose purpose = GrantPurpose::Grant;
    std::optional<int> way;
    GrantTermKind kind = GrantTermKind::ProgrammePassed;
    QString programmeKind;
    ProgrammeId programmeId;
    TestKindId testKindId;
    DocumentTypeId documentTypeId;
    QualificationTypeId heldTypeId;
    std::optional<int> months;
    QString note;

    bool operator==(const GrantTerm &) const = default;
};

template <>
inline constexpr const char *tableName<GrantTerm> = "grant_term";

template <>
const RecordTable<GrantTerm> &recordTable<GrantTerm>();

} // namespace muster
