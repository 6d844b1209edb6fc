// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
const RecordTable<Board> &recordTable<Board>()
{
    static const RecordTable<Board> table{
        .noun = QT_TRANSLATE_NOOP("Selection board", "Selection board"),
        .fields = {
            field(&Board::name, "name", QT_TRANSLATE_NOOP("Selection board", "Name"),
                  {.required = true, .plainText = true, .group = QT_TRANSLATE_NOOP("Selection board", "Sitting")}),
            field(&Board::campaignId, "campaign_id", QT_TRANSLATE_NOOP("Selection board", "Call"),
                  {.required = true}),
            field(&Board::openingId, "opening_id", QT_TRANSLATE_NOOP("Selection board", "Opening")),
            field(&Board::heldOn, "held_on", QT_TRANSLATE_NOOP("Selection board", "Held on")),
            field(&Board::place, "place", QT_TRANSLATE_NOOP("Selection board", "Place"), {.plainText = true}),
            field(&Board::chair, "chair", QT_TRANSLATE_NOOP("Selection board", "Chair"),
                  {.plainText = true, .group = QT_TRANSLATE_NOOP("Selection board", "Signers")}),
            field(&Board::secretary, "secretary", QT_TRANSLATE_NOOP("Selection board", "Secretary"),
                  {.plainText = true}),
            field(&Board::closedOn, "closed_on", QT_TRANSLATE_NOOP("Selection board", "Scores closed on")),
            field(&Board::note, "note", QT_TRANSLATE_NOOP("Selection board", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Selection board", "Remarks")}),
        },
        .naming = [](const Board &board) { return board.name; },
        .rules = {
            notBefore(&Board::heldOn, &Board::closedOn, "closed_on",
                      QT_TRANSLATE_NOOP("Record", "The scores would be closed before the board sat.")),
        },
    };
    return table;
}

} // namespace muster
