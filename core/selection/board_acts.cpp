// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_acts.h"

#include "core/base/errors.h"
#include "core/base/value_text.h"
#include "core/storage/repository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <random>

namespace muster {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BoardActs)
};

Board boardOf(const Database &database, BoardId id)
{
    const auto board = find(database, id);
    if (!board)
        throw Missing(Words::tr("Somebody removed this board meanwhile; nothing was changed."));
    return *board;
}

void mustBeOpen(const Board &board)
{
    if (board.closedOn.isValid())
        throw Refused(Problem{QStringLiteral("closed_on"), Words::tr("The scores of this board are closed."), {}});
}

/// 1, 2, … in an order drawn from the seed. The standard leaves it to the library how it shuffles, so that it is done here:
/// the same seed draws the same order everywhere.
QList<int> drawnNumbers(int count, quint32 seed)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1);
    std::mt19937 random(seed);
    for (int left = count; left > 1; --left) {
        const auto most = std::mt19937::max() - std::mt19937::max() % quint32(left);
        auto drawn = random();
        while (drawn >= most)
            drawn = random();
        std::swap(numbers[left - 1], numbers[qsizetype(drawn % quint32(left))]);
    }
    return numbers;
}

QString faultOf(const ScoreMark &mark, const std::optional<Criterion> &criterion)
{
    if (!criterion)
        return Words::tr("This criterion is not the board’s any more.");
    if (mark.score && *mark.score < 0)
        return Words::tr("A score is not below zero.");
    if (mark.score && *mark.score > criterion->fullScore.value_or(0))
        return Words::tr("%1 lies above the full score, %2.").arg(valueText(*mark.score, -1), valueText(*criterion->fullScore, -1));
    return {};
}

/// The score as it stands, or a new one.
BoardScore scoreFor(const QList<BoardScore> &before, AssessorId assessor, const ScoreMark &mark)
{
    for (const BoardScore &one : before)
        if (one.candidateId == mark.candidate && one.criterionId == mark.criterion)
            return one;
    return {.candidateId = mark.candidate, .assessorId = assessor, .criterionId = mark.criterion};
}

void put(ChangeSet &changes, BoardScore score, std::optional<double> figure)
{
    if (!figure && !score.id.isNull())
        return changes.remove(score);
    score.score = figure;
    if (figure)
        changes.save(score);
}

} // namespace

qint64 seatCandidates(const Database &database, const Seating &seating, const Signature &by)
{
    const Board board = boardOf(database, seating.board);
    mustBeOpen(board);
    ChangeSet changes(database, Words::tr("Call %n candidate(s) before %1", "", int(seating.candidacies.size())).arg(board.name), by);
    QSet<CandidacyId> seated;
    int highest = 0;
    for (const BoardCandidate &one : select<BoardCandidate>(database, QStringLiteral("WHERE board_id = ?"), {board.id.value})) {
        seated.insert(one.candidacyId);
        highest = std::max(highest, one.blindNumber.value_or(0));
    }
    QList<CandidacyId> newcomers;
    for (const CandidacyId one : seating.candidacies)
        if (!seated.contains(one) && !newcomers.contains(one))
            newcomers.append(one);
    const QList<int> numbers = drawnNumbers(int(newcomers.size()), seating.seed);
    for (qsizetype i = 0; i < newcomers.size(); ++i) {
        BoardCandidate candidate{.boardId = board.id, .candidacyId = newcomers[i], .blindNumber = highest + numbers[i]};
        changes.save(candidate);
    }
    return changes.commit();
}

ScoresRecorded recordScores(const Database &database, AssessorId assessor, const QList<ScoreMark> &scores, const Signature &by)
{
    const auto who = find(database, assessor);
    if (!who)
        throw Missing(Words::tr("Somebody removed this assessor meanwhile; nothing was changed."));
    mustBeOpen(boardOf(database, who->boardId));
    ScoresRecorded recorded;
    for (qsizetype place = 0; place < scores.size(); ++place)
        if (const QString fault = faultOf(scores[place], find(database, scores[place].criterion)); !fault.isEmpty())
            recorded.faults.append({place, fault});
    if (!recorded.faults.isEmpty())
        return recorded;
    ChangeSet changes(database, Words::tr("%n score(s) by %1", "", int(scores.size())).arg(who->name), by);
    const auto before = select<BoardScore>(database, QStringLiteral("WHERE assessor_id = ?"), {assessor.value});
    for (const ScoreMark &mark : scores)
        put(changes, scoreFor(before, assessor, mark), mark.score);
    recorded.changeSet = changes.commit();
    return recorded;
}

qint64 closeScores(const Database &database, BoardId id, QDate on, const Signature &by)
{
    Board board = boardOf(database, id);
    mustBeOpen(board);
    if (select<BoardCandidate>(database, QStringLiteral("WHERE board_id = ?"), {id.value}).isEmpty())
        throw Refused(Problem{{}, Words::tr("Nobody has been called before this board yet."), {}});
    board.closedOn = on;
    ChangeSet changes(database, Words::tr("Close the scores of %1").arg(board.name), by);
    changes.save(board);
    return changes.commit();
}

qint64 decide(const Database &database, BoardId id, const QList<BoardDecision> &decisions, const Signature &by)
{
    const Board board = boardOf(database, id);
    if (!board.closedOn.isValid())
        throw Refused(Problem{{}, Words::tr("Close the scores first: a board decides when all scores are seen."), {}});
    ChangeSet changes(database, Words::tr("%n decision(s) of %1", "", int(decisions.size())).arg(board.name), by);
    for (const BoardDecision &one : decisions) {
        auto candidate = find(database, one.candidate);
        if (!candidate || candidate->boardId != id)
            throw Missing(Words::tr("Somebody took this candidate from the board meanwhile; nothing was changed."));
        if (one.verdict == Verdict::PassedOver && one.reason.trimmed().isEmpty())
            throw Refused(Problem{QStringLiteral("reason"), Words::tr("Give the reason why candidate %1 is passed over.").arg(candidate->blindNumber.value_or(0)), {}});
        candidate->verdict = one.verdict;
        candidate->reason = one.reason.trimmed();
        changes.save(*candidate);
    }
    return changes.commit();
}

} // namespace muster
