// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/board_score.h"

namespace muster {

/// What a board's scores are reckoned with.
struct BoardMeasure {
    QList<Criterion> criteria;
    QList<Assessor> assessors;
};

/// What the assessors gave on average for the criterion; nothing while one of them has given no score.
std::optional<double> meanScore(const BoardMeasure &board, const QList<BoardScore> &ofOne, CriterionId criterion);

/// The sum of weight × mean score / full score over the criteria, by the sum of the weights, in percent; rounded to two places,
/// as it is printed. The scores are those of one candidate; nothing while a score is missing.
std::optional<double> boardTotal(const BoardMeasure &board, const QList<BoardScore> &ofOne);

/// A place in the ranking; those of equal totals share it, and the next one counts on: 1, 2, 2, 4.
struct RankingPlace {
    int place = 0;
    int shared = 1;         ///< how many have this place

    /// «2=» for a place that is shared.
    QString words() const;
    bool operator==(const RankingPlace &) const = default;
};

/// The places in the order of the totals given, the highest total first; nobody without a total is ranked.
QList<std::optional<RankingPlace>> ranked(const QList<std::optional<double>> &totals);

} // namespace muster
