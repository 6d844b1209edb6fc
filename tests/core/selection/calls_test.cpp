// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/campaign_list.h"
#include "core/selection/field_list.h"
#include "core/selection/nominate.h"
#include "core/selection/opening_list.h"
#include "core/selection/board_candidate.h"
#include "core/selection/passed_over.h"
#include "core/selection/test_result.h"
#include "core/selection/womens_share.h"
#include "core/storage/history.h"
#include "tests/core/selection/call_office.h"

namespace muster {
namespace {

class Calls : public CallOffice {};
class Nominations : public CallOffice {};
class WomenInTheField : public CallOffice {};
class PassedOverTest : public CallOffice {};

ON_EACH_ENGINE(Calls);
ON_EACH_ENGINE(Nominations);
ON_EACH_ENGINE(WomenInTheField);
ON_EACH_ENGINE(PassedOverTest);

TEST_P(Calls, are_listed_with_openings_places_and_field_by_outcome)
{
    candidate(Sex::Female);
    candidate(Sex::Male, Stage::Training);
    candidate(Sex::Unknown, Stage::Reserve);
    candidate(Sex::Male, Stage::Deployed);
    candidate(Sex::Female, Stage::Withdrawn);
    const QList<CampaignRow> calls = campaignList(database());
    ASSERT_EQ(calls.size(), 2);
    EXPECT_EQ(calls[0].code, u"2026-UNMISS-1"_qs) << "the nearest deadline first";
    EXPECT_EQ(calls[0].openings, 1);
    EXPECT_EQ(calls[0].wanted, 2);
    EXPECT_EQ(calls[0].field, (FieldCount{.onTheWay = 2, .deployed = 1, .resting = 1, .left = 1, .women = 1, .men = 2, .unknownSex = 1}));
    EXPECT_EQ(calls[0].field.all(), 5);
    EXPECT_EQ(calls[1].field, FieldCount());
}

TEST_P(Calls, that_are_closed_stand_last)
{
    saved(database(), Campaign{.code = u"0-OLD"_qs, .deadlineOn = day(2024, 1, 1), .closedOn = day(2024, 2, 1)});
    saved(database(), Campaign{.code = u"1-OLDER"_qs, .closedOn = day(2023, 2, 1)});
    QStringList codes;
    for (const CampaignRow &row : campaignList(database()))
        codes << row.code;
    EXPECT_EQ(codes, QStringList({u"2026-UNMISS-1"_qs, u"AMS-2026"_qs, u"0-OLD"_qs, u"1-OLDER"_qs}));
}

TEST_P(Calls, have_openings_in_words_and_a_field_with_ranks_of_the_day)
{
    const Nominated done = nominate(database(), {opening.id, {ranked(captain)}, today}, clerk());
    ASSERT_TRUE(done.isDone());
    const QList<OpeningRow> openings = openingList(database(), {call});
    ASSERT_EQ(openings.size(), 1);
    EXPECT_EQ(openings[0].mission, u"UNMISS"_qs);
    EXPECT_EQ(openings[0].rankLeast.en, u"Captain"_qs);
    EXPECT_EQ(openings[0].field.onTheWay, 1);
    const QList<FieldRow> field = fieldList(database(), {call, opening.id}, today);
    ASSERT_EQ(field.size(), 1);
    EXPECT_EQ(field[0].id, done.candidacies.first());
    EXPECT_EQ(field[0].rank.en, u"Captain"_qs);
    EXPECT_EQ(fieldList(database(), {call}, day(2019, 1, 1)).first().rank.en, QString()) << "no rank was held yet";
}

TEST_P(Nominations, take_mission_category_departure_and_length_from_the_opening_as_one_change)
{
    const Nominated done = nominate(database(), {opening.id, {ranked(captain), ranked(major), somebody()}, today}, clerk());
    ASSERT_TRUE(done.isDone());
    ASSERT_EQ(done.candidacies.size(), 3);
    const Candidacy one = *find(database(), done.candidacies[1]);
    EXPECT_EQ(one.missionId, unmiss);
    EXPECT_EQ(one.categoryId, observer);
    EXPECT_EQ(one.openingId, opening.id);
    EXPECT_EQ(one.stage, Stage::Nominated);
    EXPECT_EQ(one.nominatedOn, today);
    EXPECT_EQ(one.plannedDepartureOn, opening.plannedDepartureOn);
    EXPECT_EQ(one.tourMonths, 12);
    EXPECT_EQ(changeSet(database(), done.changeSet).lines, 3);
}

TEST_P(Nominations, of_a_rank_outside_the_range_are_refused_by_name_and_nothing_is_changed)
{
    const Nominated done = nominate(database(), {opening.id, {ranked(captain), ranked(sergeant), ranked(colonel)}, today}, clerk());
    EXPECT_FALSE(done.isDone());
    ASSERT_EQ(done.refusals.size(), 2);
    EXPECT_EQ(done.refusals[0].serviceNo, u"N2"_qs);
    EXPECT_EQ(done.refusals[0].words, u"is Sergeant; the opening asks for Captain or above"_qs);
    EXPECT_EQ(done.refusals[1].words, u"is Colonel; the opening asks for Major or below"_qs);
    EXPECT_EQ(select<Candidacy>(database()).size(), 0);
}

TEST_P(Nominations, of_somebody_who_is_already_open_for_the_place_are_refused)
{
    const PersonId who = ranked(captain);
    ASSERT_TRUE(nominate(database(), {opening.id, {who}, today}, clerk()).isDone());
    const Nominated again = nominate(database(), {opening.id, {who}, today}, clerk());
    ASSERT_EQ(again.refusals.size(), 1);
    EXPECT_EQ(again.refusals[0].words, u"is already a candidate for this place"_qs);
    EXPECT_EQ(nominate(database(), {opening.id, {ranked(major), ranked(major)}, today}, clerk()).candidacies.size(), 2);
    const PersonId twice = ranked(captain);
    EXPECT_EQ(nominate(database(), {opening.id, {twice, twice}, today}, clerk()).refusals.size(), 1) << "twice in one list";
}

TEST_P(Nominations, are_open_again_after_a_candidacy_ended)
{
    const PersonId who = ranked(captain);
    Candidacy ended = *find(database(), nominate(database(), {opening.id, {who}, today}, clerk()).candidacies.first());
    ended.stage = Stage::Withdrawn;
    saved(database(), ended);
    EXPECT_TRUE(nominate(database(), {opening.id, {who}, today}, clerk()).isDone());
}

TEST_P(Nominations, for_a_rotation_somebody_is_open_for_in_another_call_are_refused)
{
    const auto inTheUnit = [this](CampaignId of) {
        return saved(database(), Opening{.campaignId = of, .missionId = unmiss, .categoryId = engineer, .rotationId = firstEngineers}).id;
    };
    const PersonId who = somebody();
    ASSERT_TRUE(nominate(database(), {inTheUnit(call), {who}, today}, clerk()).isDone());
    EXPECT_EQ(nominate(database(), {inTheUnit(assessment), {who}, today}, clerk()).refusals.size(), 1);
}

TEST_P(Nominations, for_a_departure_in_the_past_are_refused_in_words)
{
    const Nominated late = nominate(database(), {opening.id, {ranked(captain)}, day(2026, 9, 2)}, clerk());
    EXPECT_FALSE(late.isDone());
    EXPECT_TRUE(late.fault.contains(u"01/09/2026"_qs)) << late.fault.toStdString();
    EXPECT_TRUE(nominate(database(), {opening.id, {ranked(captain)}, day(2026, 9, 1)}, clerk()).isDone()) << "on the day itself it is not past";
    EXPECT_FALSE(nominate(database(), {opening.id, {}, today}, clerk()).fault.isEmpty());
}

TEST_P(WomenInTheField, stand_against_the_target_of_the_year_of_departure)
{
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Male, Sex::Male, Sex::Male, Sex::Unknown})
        candidate(sex);
    candidate(Sex::Female, Stage::Failed);
    const QList<WomensShare> shares = womensShares(database(), {call}, day(2027, 1, 1));
    ASSERT_EQ(shares.size(), 1);
    EXPECT_EQ(shares[0].group, u"UNMEM_SO"_qs);
    EXPECT_EQ(shares[0].year, 2026);
    EXPECT_DOUBLE_EQ(*shares[0].percent(), 20.0) << "who left and the unknown are in no share";
    EXPECT_EQ(shares[0].unknown, 1);
    EXPECT_EQ(shares[0].asked, 23.0);
    EXPECT_EQ(shares[0].womenMissing(), 1);
}

TEST_P(WomenInTheField, of_an_opening_without_a_departure_count_in_the_year_of_the_day)
{
    opening.plannedDepartureOn = {};
    opening = saved(database(), opening);
    const QList<WomensShare> shares = womensShares(database(), {call, opening.id}, day(2027, 5, 5));
    ASSERT_EQ(shares.size(), 1);
    EXPECT_EQ(shares[0].asked, 24.0);
    EXPECT_EQ(shares[0].percent(), std::nullopt) << "nobody is in the field yet";
}

TEST_P(WomenInTheField, before_an_assessment_team_are_to_be_twenty_percent)
{
    const TestKind reading = kind(u"AMS-R"_qs, TestSubject::Assessment);
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Male, Sex::Male, Sex::Male})
        saved(database(), TestResult{.personId = somebody(sex), .kindId = reading.id, .campaignId = assessment, .takenOn = today, .passMark = 60.0, .fullMark = 100.0});
    const WomensShare share = womensShares(database(), {assessment}, today).value(0);
    EXPECT_EQ(share.asked, 20.0);
    EXPECT_EQ(share.percent(), 20.0);
    EXPECT_EQ(share.womenMissing(), 0);
    EXPECT_EQ(campaignList(database()).last().field.women, 1);
}

TEST(WomensShareRule, adds_the_fewest_women_that_reach_what_is_asked)
{
    for (int men = 0; men < 40; ++men)
        for (int women = 0; women < 12; ++women)
            for (const double asked : {5.0, 20.0, 23.0, 33.3}) {
                const WomensShare share{.women = women, .men = men, .asked = asked};
                const qint64 missing = *share.womenMissing();
                const auto percentWith = [&](qint64 more) { return 100.0 * double(women + more) / double(women + men + more); };
                const auto all = women + men + missing;
                EXPECT_TRUE(all == 0 || percentWith(missing) >= asked - 1e-6) << men << ' ' << women << ' ' << asked;
                EXPECT_TRUE(missing == 0 || all == 1 || percentWith(missing - 1) < asked) << men << ' ' << women << ' ' << asked;
            }
}

TEST_P(PassedOverTest, tells_every_setback_with_its_reason_the_latest_first)
{
    const CandidacyId first = candidate();
    const CandidacyId second = candidate();
    saved(database(), StageStep{.candidacyId = first, .fromStage = Stage::Selection, .toStage = Stage::Withdrawn, .takenOn = day(2026, 4, 1), .reason = StageReason::Family});
    saved(database(), StageStep{.candidacyId = second, .toStage = Stage::Selection, .takenOn = day(2026, 4, 1)});
    const BoardId board = saved(database(), Board{.name = u"Board of May"_qs, .campaignId = call, .heldOn = day(2026, 5, 1)}).id;
    saved(database(), BoardCandidate{.boardId = board, .candidacyId = second, .verdict = Verdict::PassedOver, .reason = u"Less experience in the field"_qs});
    const QList<PassedOverRow> rows = passedOver(database(), {.campaign = call});
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(outcomeWords(rows[0]), u"Passed over by Board of May"_qs);
    EXPECT_EQ(reasonWords(rows[0]), u"Less experience in the field"_qs);
    EXPECT_EQ(outcomeWords(rows[1]), u"Withdrawn"_qs);
    EXPECT_EQ(reasonWords(rows[1]), u"Family"_qs);
    EXPECT_EQ(passedOver(database(), {.person = rows[1].person}).size(), 1);
    EXPECT_EQ(passedOver(database(), {.campaign = assessment}).size(), 0);
    EXPECT_EQ(passedOver(database(), {.opening = opening.id}).size(), 2);
}

} // namespace
} // namespace muster
