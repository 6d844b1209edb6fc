// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/holders.h"

namespace muster {

/// How locations and filters name a stage: every, valid, 180, 90, 30, lapsed, suspended, revoked.
QString stageCode(HolderStage stage);
/// Every one for a code nobody knows.
HolderStage holderStage(const QString &code);
/// As a reader of the screen and a heading say it: «Ends within 90 days».
QString stageWords(HolderStage stage);

/// A candidacy or tour that the end of a qualification touches: «UNMISS · Staff officer, departs 02/09/2025».
QString touchedWords(const TouchedByLapse &touched);
/// All of them, for a cell: «2 candidacies, 1 tour»; empty when there is none.
QString touchedWords(const QList<TouchedByLapse> &touched);

} // namespace muster
