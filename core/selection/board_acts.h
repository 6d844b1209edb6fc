// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_score.h"
#include "core/storage/change_set.h"

namespace muster {

/// Candidates called before a board. The numbers they get are drawn from the seed, which comes from outside: the same seed
/// over the same candidates draws the same numbers.
struct Seating {
    BoardId board;
    QList<CandidacyId> candidacies;
    quint32 seed = 0;
};

/// Those who sit already keep their numbers; newcomers get the next ones, in the order drawn. One change set; 0 when all of
/// them sit already. Throws Refused when the scores are closed.
qint64 seatCandidates(const Database &database, const Seating &seating, const Signature &by);

/// One score of an assessor's sheet; without a figure the score is taken away.
struct ScoreMark {
    BoardCandidateId candidate;
    CriterionId criterion;
    std::optional<double> score = {};
};

struct ScoreFault {
    qsizetype place = 0;        ///< in the scores given
    QString words;
};

struct ScoresRecorded {
    qint64 changeSet = 0;
    QList<ScoreFault> faults = {};
};

/// Records scores of one assessor as one change set, all or none. Throws Refused when the scores are closed.
ScoresRecorded recordScores(const Database &database, AssessorId assessor, const QList<ScoreMark> &scores, const Signature &by);

/// From this day on everybody sees all scores and nobody changes them. Throws Refused when nobody sits before the board, or
/// when they are closed already.
qint64 closeScores(const Database &database, BoardId board, QDate on, const Signature &by);

/// What the board decided on one candidate.
struct BoardDecision {
    BoardCandidateId candidate;
    Verdict verdict = Verdict::None;
    QString reason = {};
};

/// One change set, all or none. Throws Refused while the scores are open, and where somebody is passed over without a reason.
qint64 decide(const Database &database, BoardId board, const QList<BoardDecision> &decisions, const Signature &by);

} // namespace muster
