// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/candidate_cards.h"
#include "core/pipeline/stage_table.h"

namespace muster {

/// The name of the one, or «3 candidates».
QString candidatesInWords(const QList<CandidateCard> &cards);

/// The names one under the other, the first few of many.
QString namesOf(const QList<CandidateCard> &cards);

/// The stages to which there is a step for all of them, in the order of the stages.
QList<Stage> commonGoals(const QList<CandidateCard> &cards);

/// The reasons one of which must be given for the step of any of them; empty when none is asked.
QList<StageReason> commonReasons(const QList<CandidateCard> &cards, Stage to);

/// «Back to Selection», «Training»: the stage, and the way where it is not forward.
QString goalWords(const QList<CandidateCard> &cards, Stage to);

} // namespace muster
