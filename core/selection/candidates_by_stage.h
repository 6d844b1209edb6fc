// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

struct StageCount {
    Stage stage = Stage::Nominated;
    qint64 candidacies = 0;
    qint64 women = 0;
};

/// The candidacies nominated on or before the day, in the stage they stood in on that day, in the order of the stages;
/// stages without anybody are left out. A candidacy without a day of nomination counts as nominated.
QList<StageCount> candidatesByStage(const Database &database, QDate day);

} // namespace muster
