// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_list.h"

namespace muster {

QList<BoardRow> boardList(const Database &database)
{
    const QString sql = QStringLiteral(
        "SELECT b.id, b.name, k.code, b.held_on, b.closed_on,"
        " (SELECT count(*) FROM board_candidate bc WHERE bc.board_id = b.id),"
        " (SELECT count(*) FROM assessor x WHERE x.board_id = b.id), (SELECT count(*) FROM criterion x WHERE x.board_id = b.id),"
        " (SELECT count(s.score) FROM board_score s JOIN board_candidate bc ON bc.id = s.candidate_id WHERE bc.board_id = b.id),"
        " (SELECT count(*) FROM board_candidate bc WHERE bc.board_id = b.id AND bc.verdict <> '')"
        " FROM board b JOIN campaign k ON k.id = b.campaign_id"
        " ORDER BY CASE WHEN b.held_on IS NULL THEN 0 ELSE 1 END, b.held_on DESC, b.id DESC");
    QList<BoardRow> boards;
    for (const Row &row : database.rows(sql))
        boards.append({{row[0].toLongLong()}, row[1].toString(), row[2].toString(), row[3].toDate(), row[4].toDate(), row[5].toLongLong(),
                       row[6].toLongLong(), row[7].toLongLong(), row[8].toLongLong(), row[9].toLongLong()});
    return boards;
}

} // namespace muster
