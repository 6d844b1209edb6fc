// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/selection/board_acts.h"
#include "core/selection/board_list.h"
#include "core/selection/board_sheet.h"
#include "core/storage/history.h"
#include "tests/core/selection/call_office.h"

#include <rapidcheck/gtest.h>

namespace muster {
namespace {

class Boards : public CallOffice {
protected:
    void SetUp() override
    {
        CallOffice::SetUp();
        if (IsSkipped())
            return;
        board = saved(database(), Board{.name = u"Board of May"_qs, .campaignId = call, .heldOn = day(2026, 5, 1)}).id;
        for (const QString &name : {u"Hà"_qs, u"Sơn"_qs})
            assessors.append(saved(database(), Assessor{.boardId = board, .name = name}).id);
        criteria.append(saved(database(), Criterion{.boardId = board, .name = u"English"_qs, .weight = 3.0, .fullScore = 10.0}).id);
        criteria.append(saved(database(), Criterion{.boardId = board, .name = u"Interview"_qs, .weight = 1.0, .fullScore = 20.0}).id);
    }

    void seat(int people)
    {
        QList<CandidacyId> called;
        for (int i = 0; i < people; ++i)
            called.append(candidate());
        seatCandidates(database(), {board, called, 7}, clerk());
    }

    QList<BoardSeat> seats() const { return boardSheet(database(), board).seats; }

    /// Both assessors give the candidate of that number these scores.
    void give(int number, double english, double interview)
    {
        const BoardCandidateId who = seats()[number - 1].candidate.id;
        for (const AssessorId by : assessors)
            recordScores(database(), by, {{who, criteria[0], english}, {who, criteria[1], interview}}, clerk());
    }

    void close() { closeScores(database(), board, day(2026, 5, 2), clerk()); }

    BoardId board;
    QList<AssessorId> assessors;
    QList<CriterionId> criteria;
};

ON_EACH_ENGINE(Boards);

TEST(Ranking, shows_ties_and_counts_on_behind_them)
{
    const auto places = ranked({70.0, 90.0, 80.0, 80.0, std::nullopt});
    EXPECT_EQ(places[1]->words(), u"1"_qs);
    EXPECT_EQ(places[2]->words(), u"2="_qs);
    EXPECT_EQ(places[3]->words(), u"2="_qs);
    EXPECT_EQ(places[0]->words(), u"4"_qs);
    EXPECT_EQ(places[4], std::nullopt) << "nobody without a total is ranked";
}

RC_GTEST_PROP(Ranking, gives_every_total_one_more_than_the_totals_above_it, ())
{
    QList<std::optional<double>> totals;
    for (const int one : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12)))
        totals.append(one == 0 ? std::nullopt : std::optional(one / 2.0));
    const auto places = ranked(totals);
    for (qsizetype i = 0; i < totals.size(); ++i) {
        RC_ASSERT(places[i].has_value() == totals[i].has_value());
        for (qsizetype j = 0; totals[i] && j < totals.size(); ++j) {
            if (!totals[j])
                continue;
            RC_ASSERT((*totals[i] > *totals[j]) == (places[i]->place < places[j]->place));
            RC_ASSERT((*totals[i] == *totals[j]) == (places[i]->place == places[j]->place));
        }
    }
}

RC_GTEST_PROP(BoardTotal, lies_between_nothing_and_a_hundred_and_rises_with_a_score, ())
{
    BoardMeasure measure;
    QList<BoardScore> scores;
    const int assessors = *rc::gen::inRange(1, 5);
    for (int i = 1; i <= assessors; ++i)
        measure.assessors.append(Assessor{.id = {i}});
    const int criteria = *rc::gen::inRange(1, 5);
    for (int i = 1; i <= criteria; ++i) {
        const double full = *rc::gen::inRange(1, 30);
        measure.criteria.append({.id = {i}, .weight = double(*rc::gen::inRange(1, 9)), .fullScore = full});
        for (int who = 1; who <= assessors; ++who)
            scores.append({.assessorId = {who}, .criterionId = {i}, .score = *rc::gen::inRange(0, int(full) + 1)});
    }
    const double total = *boardTotal(measure, scores);
    RC_ASSERT(total >= 0 && total <= 100);
    const auto raised = *rc::gen::inRange<int>(0, int(scores.size()));
    scores[raised].score = measure.criteria[scores[raised].criterionId.value - 1].fullScore;
    RC_ASSERT(*boardTotal(measure, scores) >= total);
    scores.removeAt(raised);
    RC_ASSERT(!boardTotal(measure, scores).has_value());
}

TEST(BoardTotal, weighs_the_means_by_the_full_scores)
{
    const BoardMeasure measure{{{.id = {1}, .weight = 3.0, .fullScore = 10.0}, {.id = {2}, .weight = 1.0, .fullScore = 20.0}}, {{.id = {1}}, {.id = {2}}}};
    const QList<BoardScore> scores{{.assessorId = {1}, .criterionId = {1}, .score = 8.0}, {.assessorId = {2}, .criterionId = {1}, .score = 7.0},
                                   {.assessorId = {1}, .criterionId = {2}, .score = 10.0}, {.assessorId = {2}, .criterionId = {2}, .score = 15.0}};
    // English 7.5 of 10 weighs 3, the interview 12.5 of 20 weighs 1: (3 × 0.75 + 0.625) / 4 = 71.875 %, printed as 71.88.
    EXPECT_DOUBLE_EQ(*boardTotal(measure, scores), 71.88);
    EXPECT_EQ(boardTotal(measure, scores.mid(1)), std::nullopt) << "a missing score is not guessed";
    EXPECT_EQ(boardTotal({measure.criteria, {}}, {}), std::nullopt);
}

TEST_P(Boards, draw_the_same_numbers_from_the_same_seed_and_each_number_once)
{
    QList<CandidacyId> called;
    for (int i = 0; i < 8; ++i)
        called.append(candidate());
    const auto drawn = [&](quint32 seed) {
        const BoardId other = saved(database(), Board{.name = u"Other"_qs, .campaignId = call}).id;
        seatCandidates(database(), {other, called, seed}, clerk());
        QList<qint64> order;
        for (const BoardSeat &seat : boardSheet(database(), other).seats)
            order.append(seat.candidate.candidacyId.value);
        return order;
    };
    EXPECT_EQ(drawn(1), drawn(1));
    EXPECT_NE(drawn(1), drawn(2));
    seatCandidates(database(), {board, called, 3}, clerk());
    for (int i = 0; i < 8; ++i)
        EXPECT_EQ(seats()[i].candidate.blindNumber, i + 1);
}

TEST_P(Boards, leave_the_numbers_of_those_who_sit_and_seat_nobody_twice)
{
    seat(3);
    QList<CandidacyId> called;
    for (const BoardSeat &one : seats())
        called.append(one.candidate.candidacyId);
    const QList<CandidacyId> before = called;
    called.append(candidate());
    seatCandidates(database(), {board, called, 99}, clerk());
    ASSERT_EQ(seats().size(), 4);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(seats()[i].candidate.candidacyId, before[i]);
    EXPECT_EQ(seatCandidates(database(), {board, called, 99}, clerk()), 0);
}

TEST_P(Boards, show_an_assessor_the_own_scores_only_and_no_ranking_until_they_are_closed)
{
    seat(2);
    give(1, 8, 10);
    EXPECT_EQ(ownScores(database(), assessors[0]).size(), 2);
    for (const BoardScore &one : ownScores(database(), assessors[0]))
        EXPECT_EQ(one.assessorId, assessors[0]);
    EXPECT_TRUE(boardRanking(database(), boardSheet(database(), board)).isEmpty());
    EXPECT_EQ(scoresGiven(database(), boardSheet(database(), board)), QList<qint64>({2, 2}));
    EXPECT_EQ(boardList(database()).first().scores, 4);
    EXPECT_EQ(boardList(database()).first().scoresWanted(), 8);
}

TEST_P(Boards, refuse_a_score_above_the_full_score_at_its_cell_and_change_nothing)
{
    seat(1);
    const BoardCandidateId who = seats()[0].candidate.id;
    const ScoresRecorded done = recordScores(database(), assessors[0], {{who, criteria[0], 10.0}, {who, criteria[1], 20.5}}, clerk());
    EXPECT_EQ(done.changeSet, 0);
    ASSERT_EQ(done.faults.size(), 1);
    EXPECT_EQ(done.faults[0].place, 1);
    EXPECT_TRUE(done.faults[0].words.contains(u"20.5"_qs));
    EXPECT_TRUE(ownScores(database(), assessors[0]).isEmpty());
}

TEST_P(Boards, put_a_score_right_and_take_it_away)
{
    seat(1);
    const BoardCandidateId who = seats()[0].candidate.id;
    recordScores(database(), assessors[0], {{who, criteria[0], 5.0}}, clerk());
    recordScores(database(), assessors[0], {{who, criteria[0], 6.0}}, clerk());
    ASSERT_EQ(ownScores(database(), assessors[0]).size(), 1);
    EXPECT_EQ(ownScores(database(), assessors[0]).first().score, 6.0);
    recordScores(database(), assessors[0], {{who, criteria[0]}}, clerk());
    EXPECT_TRUE(ownScores(database(), assessors[0]).isEmpty());
}

TEST_P(Boards, rank_by_total_with_ties_and_those_without_a_total_last)
{
    seat(5);
    give(1, 5, 10);
    give(2, 9, 18);
    give(3, 7, 14);
    give(4, 7, 14);
    recordScores(database(), assessors[0], {{seats()[4].candidate.id, criteria[0], 10.0}}, clerk());
    close();
    const QList<RankingRow> rows = boardRanking(database(), boardSheet(database(), board));
    QStringList told;
    for (const RankingRow &row : rows)
        told << QStringLiteral("%1:%2").arg(row.seat.candidate.blindNumber.value_or(0)).arg(row.place ? row.place->words() : u"-"_qs);
    EXPECT_EQ(told, QStringList({u"2:1"_qs, u"3:2="_qs, u"4:2="_qs, u"1:4"_qs, u"5:-"_qs}));
    EXPECT_EQ(rows[0].total, 90.0);
    EXPECT_EQ(rows[0].means[1], 18.0);
}

TEST_P(Boards, take_no_score_after_they_are_closed_until_that_is_taken_back)
{
    EXPECT_THROW(close(), Refused) << "nobody sits before it";
    seat(1);
    close();
    EXPECT_THROW(close(), Refused);
    EXPECT_THROW(give(1, 5, 5), Refused);
    EXPECT_THROW(seatCandidates(database(), {board, {candidate()}, 1}, clerk()), Refused);
}

TEST_P(Boards, decide_as_one_change_and_never_pass_over_without_a_reason)
{
    seat(3);
    const BoardCandidateId a = seats()[0].candidate.id, b = seats()[1].candidate.id, c = seats()[2].candidate.id;
    EXPECT_THROW(decide(database(), board, {{a, Verdict::Chosen}}, clerk()), Refused) << "the scores are open";
    close();
    EXPECT_THROW(decide(database(), board, {{a, Verdict::Chosen}, {b, Verdict::PassedOver, u"  "_qs}}, clerk()), Refused);
    EXPECT_EQ(seats()[0].candidate.verdict, Verdict::None) << "nothing was changed";
    const qint64 done = decide(database(), board, {{a, Verdict::Chosen}, {b, Verdict::Reserve}, {c, Verdict::PassedOver, u"Others ranked higher"_qs}}, clerk());
    EXPECT_EQ(changeSet(database(), done).lines, 3);
    EXPECT_EQ(seats()[2].candidate.reason, u"Others ranked higher"_qs);
    EXPECT_EQ(boardList(database()).first().decided, 3);
}

} // namespace
} // namespace muster
