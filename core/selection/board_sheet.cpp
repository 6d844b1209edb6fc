// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/board_sheet.h"

#include "core/base/errors.h"
#include "core/storage/repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace muster {

namespace {

constexpr auto seatsSql =
    "SELECT bc.id, p.id, p.service_no, p.full_name FROM board_candidate bc JOIN candidacy ca ON ca.id = bc.candidacy_id"
    " JOIN person p ON p.id = ca.person_id WHERE bc.board_id = ?"
    " ORDER BY CASE WHEN bc.blind_number IS NULL THEN 1 ELSE 0 END, bc.blind_number, p.sort_key, bc.id";

constexpr auto scoresOfBoard = "WHERE candidate_id IN (SELECT bc.id FROM board_candidate bc WHERE bc.board_id = ?)";

QList<BoardSeat> seatsOf(const Database &database, BoardId board)
{
    QHash<qint64, BoardCandidate> candidates;
    for (const BoardCandidate &one : select<BoardCandidate>(database, QStringLiteral("WHERE board_id = ?"), {board.value}))
        candidates.insert(one.id.value, one);
    QList<BoardSeat> seats;
    for (const Row &row : database.rows(QLatin1String(seatsSql), {board.value}))
        seats.append({candidates.value(row[0].toLongLong()), {row[1].toLongLong()}, row[2].toString(), row[3].toString()});
    return seats;
}

/// The best first; those without a total last, by number as they come.
bool ranksBefore(const RankingRow &a, const RankingRow &b)
{
    return a.place && (!b.place || a.place->place < b.place->place);
}

} // namespace

BoardSheet boardSheet(const Database &database, BoardId board)
{
    const auto found = find(database, board);
    if (!found)
        throw Missing(QCoreApplication::translate("Selection", "Somebody removed this board meanwhile."));
    const auto campaign = find(database, found->campaignId);
    const QString ofBoard = QStringLiteral("WHERE board_id = ? ORDER BY id");
    return {*found, campaign ? campaign->code : QString(),
            {select<Criterion>(database, ofBoard, {board.value}), select<Assessor>(database, ofBoard, {board.value})}, seatsOf(database, board)};
}

QList<BoardScore> ownScores(const Database &database, AssessorId assessor)
{
    return select<BoardScore>(database, QStringLiteral("WHERE assessor_id = ?"), {assessor.value});
}

QList<qint64> scoresGiven(const Database &database, const BoardSheet &sheet)
{
    QHash<qint64, qint64> counts;
    const QString sql = QStringLiteral("SELECT assessor_id, count(score) FROM board_score %1 GROUP BY assessor_id").arg(QLatin1String(scoresOfBoard));
    for (const Row &row : database.rows(sql, {sheet.board.id.value}))
        counts.insert(row[0].toLongLong(), row[1].toLongLong());
    QList<qint64> given;
    for (const Assessor &assessor : sheet.measure.assessors)
        given.append(counts.value(assessor.id.value));
    return given;
}

QList<RankingRow> boardRanking(const Database &database, const BoardSheet &sheet)
{
    if (!sheet.isClosed())
        return {};
    QHash<qint64, QList<BoardScore>> scores;
    for (const BoardScore &one : select<BoardScore>(database, QLatin1String(scoresOfBoard), {sheet.board.id.value}))
        scores[one.candidateId.value].append(one);
    QList<RankingRow> rows;
    QList<std::optional<double>> totals;
    for (const BoardSeat &seat : sheet.seats) {
        const QList<BoardScore> own = scores.value(seat.candidate.id.value);
        RankingRow row{.seat = seat, .total = boardTotal(sheet.measure, own)};
        for (const Criterion &criterion : sheet.measure.criteria)
            row.means.append(meanScore(sheet.measure, own, criterion.id));
        rows.append(row);
        totals.append(row.total);
    }
    const auto places = ranked(totals);
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].place = places[i];
    std::stable_sort(rows.begin(), rows.end(), ranksBefore);
    return rows;
}

} // namespace muster
