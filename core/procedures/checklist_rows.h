// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/checklist_item.h"
#include "core/storage/database.h"

namespace muster {

enum class ItemState { Open, Waiting, Overdue, Done, NotNeeded };

/// One step of a candidate's checklist as it is read; all words are in the language in use.
struct ChecklistRow {
    ChecklistItem item;
    QString code;
    QString phase;
    QString title;
    ItemState state = ItemState::Open;      ///< Waiting goes before Overdue; due before the day is overdue
    bool isOverdue = false;
    QString noDue;                          ///< why there is no due day: «departure not known»
    QStringList waitsFor;                   ///< titles of the steps that must be done before
    QString evidence;                       ///< «Passport C5236525, 28/08/2024»; empty when there is none
    QString missing;                        ///< which evidence the step asks for is not on file on the day
    DocumentTypeId asksPaper;
    DecisionKind asksDecision = DecisionKind::None;
};

/// The steps of one candidate by due day, those without one last, then by code.
QList<ChecklistRow> checklistRows(const Database &database, CandidacyId candidacy, QDate day);

/// Why a step counted from this has no due day.
QString noDueWords(Anchor anchor);

} // namespace muster
