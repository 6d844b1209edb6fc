// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/decide.h"

#include "core/office/record_desk.h"
#include "core/procedures/decision_list.h"
#include "tests/core/procedures/procedures_fixture.h"

namespace muster {
namespace {

class Deciding : public ProceduresTest {
protected:
    static Decision president(const QString &number = "12/QĐ-CTN")
    {
        return {.kind = DecisionKind::President, .number = number, .signedOn = QDate(2025, 7, 1), .signer = "Chủ tịch nước"};
    }
};

TEST_P(Deciding, for_many_is_one_change_set_that_marks_the_steps_it_shows)
{
    const ProcedureStepId council = step("P1", "Council", {.decisionKind = DecisionKind::Council});
    const ProcedureStepId head = step("P2", "President", {.decisionKind = DecisionKind::President});
    waits(head, council);
    const CandidacyId one = candidacy("1");
    const CandidacyId other = candidacy("2");
    start({one, other});
    notNeeded(database(), {item(one, council).id}, "not asked", clerk());
    const Decided decided = decide(database(), {president(), {one, other, one}}, clerk());
    EXPECT_EQ(decided.candidates, 2);
    EXPECT_EQ(decided.stepsDone, 1) << "the other still waits for the council";
    EXPECT_EQ(newestAct(), u"Record decision 12/QĐ-CTN for 2 candidates"_qs);
    EXPECT_EQ(item(one, head).doneOn, QDate(2025, 7, 1));
    EXPECT_EQ(item(one, head).decisionId, decided.id);
    EXPECT_FALSE(item(other, head).doneOn.isValid());
    EXPECT_EQ(decidedCandidates(database(), decided.id).size(), 2);
}

TEST_P(Deciding, adds_candidates_to_a_decision_that_stands)
{
    const CandidacyId one = candidacy("1");
    const CandidacyId other = candidacy("2");
    const Decided first = decide(database(), {president(), {one}}, clerk());
    EXPECT_EQ(refusalOf([&] { decide(database(), {president(), {other}}, clerk()); }),
              withDay(u"decision 12/QĐ-CTN of %1 is recorded already; add the candidates to it"_qs, QDate(2025, 7, 1)));
    const Decided more = decide(database(), {*find(database(), first.id), {one, other}}, clerk());
    EXPECT_EQ(more.id, first.id);
    EXPECT_EQ(more.candidates, 1);
}

TEST_P(Deciding, asks_for_number_day_and_signer)
{
    Decision unsignedYet = president();
    unsignedYet.signer.clear();
    EXPECT_EQ(refusalOf([&] { decide(database(), {unsignedYet}, clerk()); }), u"say who signed the decision"_qs);
    Decision undated = president();
    undated.signedOn = {};
    EXPECT_NE(refusalOf([&] { decide(database(), {undated}, clerk()); }), QString());
    EXPECT_TRUE(decisionList(database()).isEmpty());
}

TEST_P(Deciding, a_decision_that_is_evidence_stays)
{
    const ProcedureStepId head = step("P1", "Decision to deploy", {.decisionKind = DecisionKind::President});
    const CandidacyId one = candidacy("1");
    const CandidacyId other = candidacy("2");
    start({one});
    const DecisionId id = decide(database(), {president(), {one, other}}, clerk()).id;
    const QString why = u"decision 12/QĐ-CTN is the evidence of the step “Decision to deploy” of Nguyễn Văn 1; open that step again first"_qs;
    EXPECT_EQ(refusalOf([&] { removeDecision(database(), id, clerk()); }), why);
    EXPECT_EQ(refusalOf([&] { takeOffDecision(database(), id, {one}, clerk()); }), why);
    const DecisionOn link = select<DecisionOn>(database(), "WHERE candidacy_id = ?", {one.value}).first();
    EXPECT_EQ(refusalOf([&] { removeRecord(database(), recordType<DecisionOn>(), *storedRecord(database(), recordType<DecisionOn>(), link.id.value), clerk()); }), why);
    takeOffDecision(database(), id, {other}, clerk());
    EXPECT_EQ(decidedCandidates(database(), id).size(), 1);
    reopen(database(), {item(one, head).id}, clerk());
    removeDecision(database(), id, clerk());
    EXPECT_TRUE(decisionList(database()).isEmpty());
}

TEST_P(Deciding, shows_what_rests_on_a_decision_and_which_past_ones_are_not_recorded)
{
    const CandidacyId one = candidacy("1");
    const Posting posting{personOf(one), m_mission, m_category};
    const auto decidedTour = [&](const QString &number, QDate arrived) {
        Tour made = tour(posting, arrived, arrived.addDays(300));
        made.decisionNo = number;
        saved(database(), made);
    };
    decidedTour("12/QĐ-CTN", QDate(2015, 1, 1));
    decidedTour("7/QĐ-CTN", QDate(2019, 1, 1));
    decidedTour("7/QĐ-CTN", QDate(2018, 1, 1));
    decidedTour("", QDate(2020, 1, 1));
    const DecisionId id = decide(database(), {president(), {one}}, clerk()).id;
    const QList<DecisionRow> list = decisionList(database());
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list[0].decision.id, id);
    EXPECT_EQ(list[0].candidates, 1);
    EXPECT_EQ(list[0].tours, 1);
    EXPECT_EQ(decidedTours(database(), "7/QĐ-CTN").size(), 2);
    const QList<PastDecision> past = pastDecisions(database());
    ASSERT_EQ(past.size(), 1);
    EXPECT_EQ(past[0].number, u"7/QĐ-CTN"_qs);
    EXPECT_EQ(past[0].tours, 2);
    EXPECT_EQ(past[0].firstArrival, QDate(2018, 1, 1));
    EXPECT_EQ(past[0].missions, u"UNMISS"_qs);
}

ON_EACH_ENGINE(Deciding);

} // namespace
} // namespace muster
