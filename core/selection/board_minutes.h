// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/office_profile.h"
#include "core/selection/board_sheet.h"
#include "core/selection/opening_list.h"

namespace muster {

/// Everything the minutes of a board tell.
struct BoardMinutes {
    OfficeProfile office;
    BoardSheet sheet;
    Campaign campaign;
    std::optional<OpeningRow> opening;
    QList<RankingRow> ranking;      ///< empty until the scores are closed
};

/// Throws Missing when there is no such board.
BoardMinutes boardMinutes(const Database &database, BoardId board);

} // namespace muster
