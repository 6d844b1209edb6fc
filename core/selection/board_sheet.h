// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_ranking.h"
#include "core/storage/database.h"

namespace muster {

/// Somebody before a board. Until the scores are closed the assessors know the number alone; the name is for who keeps
/// the board's papers.
struct BoardSeat {
    BoardCandidate candidate;
    PersonId personId;
    QString serviceNo;
    QString fullName;
};

/// A board with everybody at it, by number; those without a number stand last, by name.
struct BoardSheet {
    Board board;
    QString campaign;
    BoardMeasure measure;
    QList<BoardSeat> seats;

    bool isClosed() const { return board.closedOn.isValid(); }
};

/// Throws Missing when there is no such board.
BoardSheet boardSheet(const Database &database, BoardId board);

/// What the assessor gave so far: the only scores that anybody sees before they are closed.
QList<BoardScore> ownScores(const Database &database, AssessorId assessor);

/// How many scores each assessor has given, in the order of the assessors; a score says nothing about its height here.
QList<qint64> scoresGiven(const Database &database, const BoardSheet &sheet);

/// A candidate with what the board reckoned.
struct RankingRow {
    BoardSeat seat;
    QList<std::optional<double>> means;     ///< in the order of the criteria
    std::optional<double> total;            ///< percent; nothing while a score is missing
    std::optional<RankingPlace> place;
};

/// The ranking, the best first, those without a total last; empty until the scores are closed.
QList<RankingRow> boardRanking(const Database &database, const BoardSheet &sheet);

} // namespace muster
