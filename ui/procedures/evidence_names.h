// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/document_type.h"
#include "core/people/person.h"
#include "core/procedures/decision_kind.h"
#include "ui/forms/field_editor.h"
#include "ui/office_desk.h"

namespace muster {

/// The papers of one kind that a person has, the newest first; another one is entered in place, below the asker.
RecordNames paperNames(const OfficeDesk &desk, PersonId person, DocumentTypeId type, QWidget *asker);

/// The decisions of one kind, the newest first; another one is entered in place, below the asker.
RecordNames decisionNames(const OfficeDesk &desk, DecisionKind kind, QWidget *asker);

} // namespace muster
