// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// «UNISFA · ENG 4», or the mission alone for somebody who goes alone.
QString missionAndUnit(const CandidateCard &card);

/// «3 open», «nothing open»; no words while not known.
ChipCell openActsChip(std::optional<int> acts);

/// All that a card tells, as one sentence, for a tool tip and for people who hear the window.
QString cardSentence(const CandidateCard &card, std::optional<int> openActs);

} // namespace muster
