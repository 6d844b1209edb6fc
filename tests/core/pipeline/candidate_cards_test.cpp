// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/candidate_cards.h"

#include "core/pipeline/move_candidates.h"
#include "core/pipeline/way_so_far.h"
#include "tests/core/pipeline/candidates.h"

namespace muster {
namespace {

const QDate april(2025, 4, 15);
const QDate may(2025, 5, 15);

using CandidateCards = CandidatesOnEachEngine;
ON_EACH_ENGINE(CandidateCards);

TEST_P(CandidateCards, tell_the_stage_of_the_day_and_since_when)
{
    const Candidacy one = candidate("A-1");
    moveCandidates(database(), {{one.id}, Stage::Selection, may}, clerk());
    const CandidateCard before = candidateCards(database(), april).value(0);
    EXPECT_EQ(before.stage, Stage::Nominated);
    EXPECT_EQ(before.since, one.nominatedOn);
    const CandidateCard after = candidateCards(database(), may).value(0);
    EXPECT_EQ(after.stage, Stage::Selection);
    EXPECT_EQ(after.since, may);
    EXPECT_EQ(after.fullName, u"Nguyễn Thị Ánh"_qs);
    EXPECT_EQ(after.serviceNo, u"A-1"_qs);
    EXPECT_EQ(after.mission, u"UNMISS"_qs);
    EXPECT_EQ(after.categoryId, m_category.id);
}

TEST_P(CandidateCards, leave_out_whoever_is_nominated_later)
{
    saved(database(), candidacyOf(somebody("A-1"), Stage::Nominated, may));
    EXPECT_TRUE(candidateCards(database(), april).isEmpty());
    EXPECT_EQ(candidateCards(database(), may).size(), 1);
}

TEST_P(CandidateCards, stand_in_the_order_of_departures_those_without_one_last)
{
    Candidacy late = candidacyOf(somebody("A-1"));
    late.plannedDepartureOn = QDate(2025, 12, 1);
    Candidacy unknown = candidacyOf(somebody("A-2"));
    Candidacy soon = candidacyOf(somebody("A-3"));
    soon.plannedDepartureOn = QDate(2025, 9, 1);
    for (Candidacy *one : {&late, &unknown, &soon})
        *one = saved(database(), *one);
    const QList<CandidateCard> cards = candidateCards(database(), may);
    ASSERT_EQ(cards.size(), 3);
    EXPECT_EQ(cards[0].id, soon.id);
    EXPECT_EQ(cards[1].id, late.id);
    EXPECT_EQ(cards[2].id, unknown.id);
}

TEST_P(CandidateCards, one_is_read_like_all_of_them)
{
    const Candidacy one = candidate("A-1");
    EXPECT_EQ(candidateCard(database(), one.id, may)->serviceNo, u"A-1"_qs);
    EXPECT_FALSE(candidateCard(database(), {one.id.value + 999}, may));
}

TEST_P(CandidateCards, fulfil_a_filter_by_words_stage_and_category)
{
    saved(database(), candidacyOf(somebody("A-1", u"Đào Văn Bình"_qs), Stage::Deferred));
    candidate("A-2");
    const QList<CandidateCard> cards = candidateCards(database(), may);
    EXPECT_EQ(cardsThatFulfil({.words = u"dao b"_qs}, cards).size(), 1);
    EXPECT_EQ(cardsThatFulfil({.words = u"inh"_qs}, cards).size(), 0);
    EXPECT_EQ(cardsThatFulfil({.stages = CardFilter::Stages::OnTheWay}, cards).size(), 1);
    EXPECT_EQ(cardsThatFulfil({.stages = CardFilter::Stages::One, .stage = Stage::Deferred}, cards).size(), 1);
    EXPECT_EQ(cardsThatFulfil({.categoryId = m_category.id}, cards).size(), 2);
    EXPECT_EQ(cardsThatFulfil({.categoryId = {m_category.id.value + 999}}, cards).size(), 0);
}

TEST_P(CandidateCards, the_way_so_far_tells_who_recorded_each_step)
{
    const Candidacy one = candidate("A-1");
    moveCandidates(database(), {{one.id}, Stage::Selection, april}, clerk());
    moveCandidates(database(), {{one.id}, Stage::Nominated, may, StageReason::Mistake, u"wrong name"_qs}, clerk());
    const QList<WayStep> way = waySoFar(database(), one.id, may);
    ASSERT_EQ(way.size(), 2);
    EXPECT_EQ(way[0].step.toStage, Stage::Nominated);
    EXPECT_EQ(way[0].step.reason, StageReason::Mistake);
    EXPECT_EQ(way[0].step.note, u"wrong name"_qs);
    EXPECT_EQ(way[0].author, clerk().author);
    EXPECT_EQ(way[1].step.toStage, Stage::Selection);
    EXPECT_EQ(waySoFar(database(), one.id, april).size(), 1);
}

} // namespace
} // namespace muster
