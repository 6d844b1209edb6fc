// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/stage_step.h"

#include <QList>

#include <optional>

namespace muster {

/// Forward along the way; back to an earlier stage of it; out of it or from one exit to another; and from the two exits that
/// hold a place, deferred and reserve, onto the way again.
enum class StageWay { Forward, Back, Out, Resume };

/// Where a candidate may go from a stage.
struct StageLine {
    Stage stage;
    QList<Stage> forward;   ///< for deferred and reserve: where they may resume
    QList<Stage> back;
    QList<Stage> out;
};

/// The office's wall chart, one line for each stage.
const QList<StageLine> &stageTable();
const StageLine &stageLine(Stage stage);

/// Nothing when there is no such step.
std::optional<StageWay> wayOf(Stage from, Stage to);

/// The reasons one of which must be given; empty when none is asked, for a step forward or onto the way again.
QList<StageReason> reasonsFor(Stage from, Stage to);

/// In the language in use.
QString reasonWords(StageReason reason);

} // namespace muster
