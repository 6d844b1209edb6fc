// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document.h"
#include "core/procedures/decision.h"
#include "core/procedures/procedure_step.h"
#include "core/record/record_type.h"
#include "core/selection/candidacy.h"

#include <QDate>
#include <QString>

namespace muster {

struct ChecklistItem;
using ChecklistItemId = Id<ChecklistItem>;

/// A procedure step of one candidate: who does it, by which day, and the paper or decision that shows it was done.
struct ChecklistItem {
    ChecklistItemId id;
    int version = 0;
    CandidacyId candidacyId;
    ProcedureStepId stepId;
    QString responsible;
    QDate dueOn;
    QDate doneOn;
    DocumentId documentId;
    DecisionId decisionId;
    bool notNeeded = false;
    QString note;

    bool operator==(const ChecklistItem &) const = default;
};

template <>
inline constexpr const char *tableName<ChecklistItem> = "checklist_item";

template <>
const RecordTable<ChecklistItem> &recordTable<ChecklistItem>();

} // namespace muster
