// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/move_candidates.h"

#include "core/base/errors.h"
#include "core/missions/requirement_set.h"
#include "core/people/document.h"
#include "core/people/rank_held.h"
#include "core/office/record_list.h"
#include "core/pipeline/people_list.h"
#include "core/pipeline/requirement.h"
#include "core/selection/candidate_list.h"
#include "core/selection/candidates_by_stage.h"
#include "core/storage/history.h"
#include "tests/core/pipeline/candidates.h"

namespace muster {
namespace {

const QDate april(2025, 4, 15);
const QDate may(2025, 5, 15);
const QDate june(2025, 6, 15);

using MoveCandidates = CandidatesOnEachEngine;
ON_EACH_ENGINE(MoveCandidates);

QString nameOf(const Database &database, qint64 changeSet)
{
    return database.rows(QStringLiteral("SELECT name FROM change_set WHERE id = ?"), {changeSet})[0][0].toString();
}

qint64 steps(const Database &database)
{
    return database.rows(QStringLiteral("SELECT count(*) FROM stage_step"))[0][0].toLongLong();
}

TEST_P(MoveCandidates, advances_many_in_one_change_set_that_says_so)
{
    const Candidacy one = candidate("A-1"), other = candidate("A-2");
    const StageMoved moved = moveCandidates(database(), {{one.id, other.id}, Stage::Training, may}, clerk());
    EXPECT_EQ(nameOf(database(), moved.changeSet), "Advance 2 candidates to Training");
    EXPECT_EQ(again(one).stage, Stage::Training);
    EXPECT_EQ(again(other).stage, Stage::Training);
    const QList<StageStep> taken = select<StageStep>(database(), QStringLiteral("ORDER BY id"));
    ASSERT_EQ(taken.size(), 2);
    EXPECT_EQ(taken[0].candidacyId, one.id);
    EXPECT_EQ(taken[0].fromStage, Stage::Nominated);
    EXPECT_EQ(taken[0].toStage, Stage::Training);
    EXPECT_EQ(taken[0].takenOn, may);
}

TEST_P(MoveCandidates, moves_one_back_by_name_with_a_reason)
{
    const Candidacy one = candidate("A-1", Stage::Procedures);
    const StageMoved moved = moveCandidates(database(), {{one.id}, Stage::Selection, may, StageReason::PapersMissing, "no passport"}, clerk());
    EXPECT_EQ(nameOf(database(), moved.changeSet), "Move Nguyễn Thị Ánh back to Selection");
    const StageStep taken = select<StageStep>(database()).first();
    EXPECT_EQ(taken.reason, StageReason::PapersMissing);
    EXPECT_EQ(taken.note, "no passport");
}

TEST_P(MoveCandidates, goes_back_to_no_stage_without_a_reason)
{
    const Candidacy one = candidate("A-1", Stage::Procedures);
    const StageMoved moved = moveCandidates(database(), {{one.id}, Stage::Selection, may}, clerk());
    ASSERT_EQ(moved.refusals.size(), 1);
    EXPECT_EQ(moved.refusals[0].words, "a step from Procedures to Selection needs a reason");
    EXPECT_EQ(moved.refusals[0].serviceNo, "A-1");
    EXPECT_EQ(again(one), one);
}

TEST_P(MoveCandidates, takes_no_reason_of_another_step)
{
    const Candidacy one = candidate("A-1", Stage::Failed);
    const StageMoved moved = moveCandidates(database(), {{one.id}, Stage::Selection, may, StageReason::OwnWish}, clerk());
    ASSERT_EQ(moved.refusals.size(), 1);
    EXPECT_EQ(moved.refusals[0].words, "this is no reason for a step from Failed to Selection");
}

TEST_P(MoveCandidates, moves_nobody_when_one_cannot_go)
{
    const Candidacy one = candidate("A-1"), other = candidate("A-2", Stage::Returned);
    const StageMoved moved = moveCandidates(database(), {{one.id, other.id}, Stage::Training, may}, clerk());
    ASSERT_EQ(moved.refusals.size(), 1);
    EXPECT_EQ(moved.refusals[0].candidacy, other.id);
    EXPECT_EQ(moved.changeSet, 0);
    EXPECT_EQ(again(one), one);
    EXPECT_EQ(steps(database()), 0);
}

TEST_P(MoveCandidates, takes_no_step_before_the_last_one_or_before_the_nomination)
{
    const Candidacy one = candidate("A-1");
    moveCandidates(database(), {{one.id}, Stage::Selection, may}, clerk());
    EXPECT_EQ(moveCandidates(database(), {{one.id}, Stage::Training, april}, clerk()).refusals.value(0).words,
              "took a step on 2025-05-15, after the day of this one");
    const Candidacy other = candidate("A-2");
    EXPECT_EQ(moveCandidates(database(), {{other.id}, Stage::Training, QDate(2025, 1, 9)}, clerk()).refusals.value(0).words,
              "was nominated on 2025-01-10, after the day of the step");
}

TEST_P(MoveCandidates, needs_a_day)
{
    const Candidacy one = candidate("A-1");
    EXPECT_THROW(moveCandidates(database(), {{one.id}, Stage::Training, {}}, clerk()), Refused);
}

TEST_P(MoveCandidates, tells_that_a_candidacy_is_gone)
{
    const Candidacy one = candidate("A-1");
    EXPECT_THROW(moveCandidates(database(), {{one.id, {987654}}, Stage::Training, may}, clerk()), Missing);
    EXPECT_EQ(again(one), one);
}

TEST_P(MoveCandidates, moves_each_once_however_often_it_is_named)
{
    const Candidacy one = candidate("A-1");
    moveCandidates(database(), {{one.id, one.id}, Stage::Training, may}, clerk());
    EXPECT_EQ(steps(database()), 1);
}

TEST_P(MoveCandidates, is_taken_back_as_a_whole)
{
    const Candidacy one = candidate("A-1"), other = candidate("A-2");
    const StageMoved moved = moveCandidates(database(), {{one.id, other.id}, Stage::Training, may}, clerk());
    takeBack(database(), moved.changeSet, clerk(1), recordTypes());
    EXPECT_EQ(again(one).stage, Stage::Nominated);
    EXPECT_EQ(steps(database()), 0);
}

TEST_P(MoveCandidates, counts_and_lists_each_in_the_stage_of_the_day)
{
    const Candidacy one = candidate("A-1");
    candidate("A-2", Stage::Reserve);
    moveCandidates(database(), {{one.id}, Stage::Selection, may}, clerk());
    moveCandidates(database(), {{one.id}, Stage::Training, june}, clerk());
    const auto stageOn = [&](QDate day) {
        const QList<CandidateRow> rows = candidateList(database(), day, std::nullopt);
        return std::find_if(rows.begin(), rows.end(), [&](const CandidateRow &row) { return row.id == one.id; })->stage;
    };
    EXPECT_EQ(stageOn(april), Stage::Nominated);
    EXPECT_EQ(stageOn(may.addDays(-1)), Stage::Nominated);
    EXPECT_EQ(stageOn(may), Stage::Selection);
    EXPECT_EQ(stageOn(june), Stage::Training);
    const QList<StageCount> counts = candidatesByStage(database(), may);
    ASSERT_EQ(counts.size(), 2);
    EXPECT_EQ(counts[0].stage, Stage::Selection);
    EXPECT_EQ(counts[0].candidacies, 1);
    EXPECT_EQ(candidateList(database(), may, Stage::Selection).size(), 1);
    EXPECT_EQ(candidateList(database(), may, Stage::Training).size(), 0);
    EXPECT_EQ(personOn(database(), one.personId, may)->state.stage, Stage::Selection);
}

TEST_P(MoveCandidates, goes_by_the_later_of_two_steps_of_one_day)
{
    const Candidacy one = candidate("A-1");
    moveCandidates(database(), {{one.id}, Stage::Training, may}, clerk());
    moveCandidates(database(), {{one.id}, Stage::Procedures, may, StageReason::Mistake}, clerk());
    EXPECT_EQ(candidateList(database(), may, std::nullopt).first().stage, Stage::Procedures);
}

/// Staff officers must have a passport to begin their procedures, and a paper that lasts the tour to leave.
class MoveAsked : public CandidatesOnEachEngine {
protected:
    void SetUp() override
    {
        CandidatesOnEachEngine::SetUp();
        if (IsSkipped())
            return;
        m_passport = saved(database(), DocumentType{.code = "PASSPORT", .nameEn = "Passport"});
        m_medical = saved(database(), DocumentType{.code = "MS2", .nameEn = "MS.2"});
        const RequirementSet set = saved(database(), RequirementSet{.code = "SO", .name = "Staff officers", .categoryId = m_category.id});
        saved(database(), Requirement{.setId = set.id, .key = "PASSPORT", .neededFor = Stage::Procedures, .documentTypeId = m_passport.id});
        saved(database(), Requirement{.setId = set.id, .key = "MS2", .neededFor = Stage::Deployed, .documentTypeId = m_medical.id});
        m_candidate = candidate("A-1");
    }

    StageMoved move(Stage to, const QList<Waiver> &waivers = {}) { return moveCandidates(database(), {{m_candidate.id}, to, may, {}, {}, waivers}, clerk()); }
    Waiver waiver(const QString &key) const
    {
        return {.candidacyId = m_candidate.id, .requirementKey = key, .reason = "is being renewed", .signer = "Colonel Trần Minh", .signedOn = may};
    }
    void give(const DocumentType &type) { saved(database(), Document{.personId = m_candidate.personId, .typeId = type.id, .number = type.code}); }

    DocumentType m_passport, m_medical;
    Candidacy m_candidate;
};
ON_EACH_ENGINE(MoveAsked);

TEST_P(MoveAsked, goes_as_far_as_nothing_is_asked)
{
    EXPECT_NE(move(Stage::Selection).changeSet, 0);
}

TEST_P(MoveAsked, is_refused_naming_each_requirement_up_to_the_stage_and_nothing_is_changed)
{
    const StageMoved moved = move(Stage::Training);
    ASSERT_EQ(moved.refusals.size(), 1);
    EXPECT_EQ(moved.refusals[0].requirements, QStringList{"PASSPORT"});
    EXPECT_EQ(moved.refusals[0].words, "not met: PASSPORT (Passport, valid through the tour: no passport on file)");
    EXPECT_EQ(again(m_candidate), m_candidate);
    EXPECT_EQ(move(Stage::Deployed).refusals.value(0).requirements, (QStringList{"PASSPORT", "MS2"}));
    EXPECT_EQ(steps(database()), 0);
}

TEST_P(MoveAsked, goes_once_the_paper_is_there)
{
    give(m_passport);
    EXPECT_NE(move(Stage::Training).changeSet, 0);
}

TEST_P(MoveAsked, asks_for_the_ranks_of_the_opening_too)
{
    const Rank captain = saved(database(), Rank{.code = "A-DU", .sortOrder = 90, .nameEn = "Captain"});
    const Rank major = saved(database(), Rank{.code = "A-THT", .sortOrder = 80, .nameEn = "Major"});
    const Campaign call = saved(database(), Campaign{.code = "CALL"});
    const Opening opening = saved(database(), Opening{.campaignId = call.id, .missionId = m_mission.id, .categoryId = m_category.id, .rankLeastId = major.id});
    saved(database(), RankHeld{.personId = m_candidate.personId, .rankId = captain.id});
    m_candidate.openingId = opening.id;
    m_candidate = saved(database(), m_candidate);
    EXPECT_EQ(move(Stage::Selection).refusals.value(0).words, "not met: RANK_OF_OPENING (Rank: Major or higher: Captain is below what is asked)");
    EXPECT_NE(move(Stage::Selection, {waiver("RANK_OF_OPENING")}).changeSet, 0);
}

TEST_P(MoveAsked, counts_and_keeps_the_waivers_handed_in)
{
    const StageMoved moved = move(Stage::Training, {waiver("PASSPORT")});
    EXPECT_NE(moved.changeSet, 0);
    EXPECT_EQ(select<Waiver>(database()).value(0).reason, "is being renewed");
    takeBack(database(), moved.changeSet, clerk(1), recordTypes());
    EXPECT_TRUE(select<Waiver>(database()).isEmpty());
}

TEST_P(MoveAsked, keeps_no_waiver_of_a_step_that_is_refused)
{
    EXPECT_EQ(move(Stage::Deployed, {waiver("PASSPORT")}).refusals.value(0).requirements, QStringList{"MS2"});
    EXPECT_TRUE(select<Waiver>(database()).isEmpty());
}

TEST_P(MoveAsked, takes_no_waiver_of_what_is_not_asked)
{
    const StageMoved moved = move(Stage::Selection, {waiver("VISA")});
    EXPECT_EQ(moved.refusals.value(0).words, "no requirement VISA is asked of this candidate; there are: PASSPORT, MS2");
}

TEST_P(MoveAsked, asks_nothing_of_a_step_back_or_out_but_of_one_onto_the_way_again)
{
    m_candidate.stage = Stage::Training;
    m_candidate = saved(database(), m_candidate);
    EXPECT_NE(moveCandidates(database(), {{m_candidate.id}, Stage::Procedures, may, StageReason::Mistake}, clerk()).changeSet, 0);
    EXPECT_NE(moveCandidates(database(), {{m_candidate.id}, Stage::Deferred, may, StageReason::Family}, clerk()).changeSet, 0);
    EXPECT_EQ(move(Stage::Training).refusals.value(0).requirements, QStringList{"PASSPORT"});
    EXPECT_NE(move(Stage::Selection).changeSet, 0);
}

using OneOpenCandidacy = CandidatesOnEachEngine;
ON_EACH_ENGINE(OneOpenCandidacy);

TEST_P(OneOpenCandidacy, is_all_that_a_person_may_have_for_a_post_and_rotation)
{
    const Person who = somebody("A-1");
    saved(database(), candidacyOf(who));
    try {
        saved(database(), candidacyOf(who, Stage::Reserve, may));
        FAIL() << "two open candidacies";
    } catch (const Refused &refused) {
        ASSERT_EQ(refused.problems().size(), 1);
        EXPECT_EQ(refused.problems()[0].field, "person_id");
        EXPECT_EQ(refused.problems()[0].words, "this person has an open candidacy for the same post and rotation: Candidacy of 2025-01-10");
    }
    EXPECT_EQ(select<Candidacy>(database()).size(), 1);
}

TEST_P(OneOpenCandidacy, stands_beside_those_that_are_over_and_those_for_another_post)
{
    const Person who = somebody("A-1");
    saved(database(), candidacyOf(who));
    saved(database(), candidacyOf(who, Stage::Withdrawn, april));
    Candidacy elsewhere = candidacyOf(who);
    elsewhere.missionId = saved(database(), mission("MINUSCA")).id;
    saved(database(), elsewhere);
    EXPECT_EQ(select<Candidacy>(database()).size(), 3);
}

TEST_P(OneOpenCandidacy, may_take_the_place_of_another_in_one_change_set)
{
    const Person who = somebody("A-1");
    Candidacy old = saved(database(), candidacyOf(who));
    ChangeSet changes(database(), "Begin anew", clerk());
    Candidacy fresh = candidacyOf(who, Stage::Nominated, may);
    changes.save(fresh);
    old.stage = Stage::Withdrawn;
    changes.save(old);
    EXPECT_NE(changes.commit(), 0);
}

TEST_P(OneOpenCandidacy, is_asked_for_when_one_that_was_over_is_opened_again)
{
    const Person who = somebody("A-1");
    const Candidacy over = saved(database(), candidacyOf(who, Stage::Withdrawn, april));
    saved(database(), candidacyOf(who));
    EXPECT_THROW(moveCandidates(database(), {{over.id}, Stage::Nominated, may, StageReason::Mistake}, clerk()), Refused);
    EXPECT_EQ(again(over), over);
    EXPECT_EQ(steps(database()), 0);
}

TEST_P(OneOpenCandidacy, leaves_doubles_of_old_offices_open_to_other_changes)
{
    const Person who = somebody("A-1");
    Candidacy one = saved(database(), candidacyOf(who));
    Candidacy over = saved(database(), candidacyOf(who, Stage::Withdrawn, april));
    database().change("UPDATE candidacy SET stage = 'nominated' WHERE id = ?", {over.id.value});
    one.note = "speaks French";
    EXPECT_NO_THROW(one = saved(database(), one));
    one.stage = Stage::Selection;
    EXPECT_NO_THROW(saved(database(), one)) << "a step along the way makes no new double";
    over = again(over);
    over.stage = Stage::Withdrawn;
    EXPECT_NO_THROW(saved(database(), over));
}

} // namespace
} // namespace muster
