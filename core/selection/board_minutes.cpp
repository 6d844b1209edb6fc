// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_minutes.h"

#include "core/storage/repository.h"

namespace muster {

BoardMinutes boardMinutes(const Database &database, BoardId board)
{
    BoardMinutes minutes{.office = select<OfficeProfile>(database).value(0), .sheet = boardSheet(database, board)};
    const Board &held = minutes.sheet.board;
    if (const auto campaign = find(database, held.campaignId))
        minutes.campaign = *campaign;
    if (!held.openingId.isNull())
        for (const OpeningRow &row : openingList(database, {held.campaignId, held.openingId}))
            minutes.opening = row;
    minutes.ranking = boardRanking(database, minutes.sheet);
    return minutes;
}

} // namespace muster
