// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_ranking.h"

#include <algorithm>
#include <cmath>

namespace muster {

namespace {

std::optional<double> scoreBy(const QList<BoardScore> &ofOne, AssessorId assessor, CriterionId criterion)
{
    for (const BoardScore &one : ofOne)
        if (one.assessorId == assessor && one.criterionId == criterion)
            return one.score;
    return std::nullopt;
}

} // namespace

std::optional<double> meanScore(const BoardMeasure &board, const QList<BoardScore> &ofOne, CriterionId criterion)
{
    double sum = 0;
    for (const Assessor &assessor : board.assessors) {
        const auto score = scoreBy(ofOne, assessor.id, criterion);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return board.assessors.isEmpty() ? std::nullopt : std::optional(sum / double(board.assessors.size()));
}

std::optional<double> boardTotal(const BoardMeasure &board, const QList<BoardScore> &ofOne)
{
    double sum = 0;
    double weights = 0;
    for (const Criterion &criterion : board.criteria) {
        const auto mean = meanScore(board, ofOne, criterion.id);
        if (!mean || !criterion.fullScore)
            return std::nullopt;
        sum += criterion.weight.value_or(0) * *mean / *criterion.fullScore;
        weights += criterion.weight.value_or(0);
    }
    if (weights <= 0)
        return std::nullopt;
    return std::round(sum / weights * 1e4) / 1e2;
}

QString RankingPlace::words() const
{
    return shared > 1 ? QStringLiteral("%1=").arg(place) : QString::number(place);
}

QList<std::optional<RankingPlace>> ranked(const QList<std::optional<double>> &totals)
{
    QList<std::optional<RankingPlace>> places;
    for (const auto &total : totals) {
        if (!total) {
            places.append(std::nullopt);
            continue;
        }
        const auto higher = std::count_if(totals.begin(), totals.end(), [&](const auto &other) { return other && *other > *total; });
        const auto equal = std::count_if(totals.begin(), totals.end(), [&](const auto &other) { return other && *other == *total; });
        places.append(RankingPlace{int(higher) + 1, int(equal)});
    }
    return places;
}

} // namespace muster
