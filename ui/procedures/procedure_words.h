// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/requirement_set.h"
#include "core/procedures/checklist_rows.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// How a day stands to today: «3 days late», «today», «in 12 days». Late is told as an error, this week as a warning.
ChipCell dueChip(QDate due, QDate today);

/// How a step of a checklist stands: its due day in words while it is open, else done or not needed.
ChipCell stepChip(const ChecklistRow &row, QDate today);
/// The phase of a step without the number it is ordered by, in the language in use.
QString phaseName(const QString &phase);
/// The number a phase is ordered by.
int phasePlace(const QString &phase);

/// Whether a set does not count yet, so that it may be tried: it begins later.
bool isTrial(const RequirementSet &set, QDate day);
/// «valid», «from 01/01/2026», «over».
ChipCell setState(const RequirementSet &set, QDate day);

} // namespace muster
