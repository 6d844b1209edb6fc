// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/holders.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// How locations and filters name a stage: every, valid, 180, 90, 30, lapsed, suspended, revoked.
QString stageCode(HolderStage stage);
/// Every one for a code nobody knows.
HolderStage holderStage(const QString &code);
/// As a reader of the screen and a heading say it: «Ends within 90 days».
QString stageWords(HolderStage stage);

/// How a qualification stands; one that ends within 90 days says how many are left.
ChipCell standingChip(const Standing &standing, QDate day);

/// A candidacy or tour that the end of a qualification touches: «UNMISS · Staff officer, departs 02/09/2025».
QString touchedWords(const TouchedByLapse &touched);
/// All of them, for a cell: «2 candidacies, 1 tour»; empty when there is none.
QString touchedWords(const QList<TouchedByLapse> &touched);

} // namespace muster
