// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedures/checklist.h"

#include "core/office/record_desk.h"
#include "core/procedures/checklist_rows.h"
#include "core/selection/campaign.h"
#include "tests/core/procedures/procedures_fixture.h"

namespace muster {
namespace {

using Checklists = ProceduresTest;

TEST_P(Checklists, hold_the_steps_of_the_category_due_as_counted_from_the_departure)
{
    const ProcedureStepId passport = step("P1", "Passport", {.responsible = "Consular Department", .leadDays = 60, .appliesTo = "UNMO;SO"});
    step("P2", "Contingent medical", {.appliesTo = "TRP"});
    const ProcedureStepId arrival = step("P3", "Check-in", {.leadDays = 7, .anchor = Anchor::AfterArrival});
    const ProcedureStepId ending = step("P4", "Extension", {.leadDays = 90, .anchor = Anchor::BeforeTourEnd});
    const CandidacyId one = candidacy("1");
    const ChecklistStart started = start({one});
    EXPECT_EQ(started.added, 3);
    EXPECT_EQ(started.withoutDue, 1);
    EXPECT_EQ(item(one, passport).dueOn, departure.addDays(-60));
    EXPECT_EQ(item(one, passport).responsible, u"Consular Department"_qs);
    EXPECT_FALSE(item(one, arrival).dueOn.isValid()) << "not in the mission yet";
    EXPECT_EQ(item(one, ending).dueOn, QDate(2026, 9, 30).addDays(-90)) << "twelve months, as usual in the category";
    EXPECT_EQ(newestAct(), u"Start the checklist: 3 steps — Nguyễn Văn 1"_qs);
}

TEST_P(Checklists, are_counted_from_the_deadline_of_the_call_and_the_end_of_the_tour_served)
{
    const ProcedureStepId paper = step("P1", "Nomination papers", {.leadDays = 14, .anchor = Anchor::BeforeDeadline});
    const ProcedureStepId back = step("P2", "Return medical check", {.leadDays = 14, .anchor = Anchor::AfterTourEnd});
    const CampaignId call = saved(database(), Campaign{.code = "C1", .deadlineOn = QDate(2025, 9, 15)}).id;
    const OpeningId opening = saved(database(), Opening{.campaignId = call, .missionId = m_mission, .categoryId = m_category}).id;
    Candidacy one = *find(database(), candidacy("1"));
    one.openingId = opening;
    one = saved(database(), one);
    saved(database(), Tour{.personId = one.personId, .missionId = m_mission, .categoryId = m_category, .arrivedOn = QDate(2025, 2, 1), .plannedEndOn = QDate(2026, 1, 31)});
    start({one.id});
    EXPECT_EQ(item(one.id, paper).dueOn, QDate(2025, 9, 1));
    EXPECT_EQ(item(one.id, back).dueOn, QDate(2026, 2, 14));
}

TEST_P(Checklists, started_again_add_only_what_is_missing_and_date_what_has_become_known)
{
    step("P1", "Passport");
    const CandidacyId one = candidacy("1", QDate());
    EXPECT_EQ(start({one}).withoutDue, 1);
    EXPECT_EQ(start({one}).changeSet, 0);
    Candidacy dated = *find(database(), one);
    dated.plannedDepartureOn = departure;
    saved(database(), dated);
    const ProcedureStepId later = step("P2", "Visa");
    const ChecklistStart again = start({one, candidacy("2")});
    EXPECT_EQ(again.added, 3) << "one new step for the first, two for the second";
    EXPECT_EQ(items(one).first().dueOn, departure.addDays(-30));
    EXPECT_TRUE(item(one, later).dueOn.isValid());
    EXPECT_EQ(newestAct(), u"Start the checklists of 2 candidates: 3 steps"_qs);
}

TEST_P(Checklists, are_ticked_where_the_evidence_is_on_file_and_stands)
{
    const DocumentTypeId passport = paperType("Passport");
    const DocumentTypeId medical = paperType("MS.2");
    const ProcedureStepId withPaper = step("P1", "Passport", {.documentTypeId = passport});
    const ProcedureStepId expired = step("P2", "Medical", {.documentTypeId = medical});
    const ProcedureStepId decided = step("P3", "Decision", {.decisionKind = DecisionKind::President});
    const ProcedureStepId plain = step("P4", "Kit");
    const CandidacyId one = candidacy("1");
    const DocumentId paperOfOne = paper(one, passport, QDate(2024, 3, 1), QDate(2029, 2, 28));
    paper(one, medical, QDate(2024, 3, 1), QDate(2025, 7, 31));
    const DecisionId decision = decide(database(), {{.kind = DecisionKind::President, .number = "12/QĐ-CTN", .signedOn = QDate(2025, 7, 1), .signer = "Chủ tịch nước"}, {one}}, clerk()).id;
    EXPECT_EQ(start({one}).done, 2);
    EXPECT_EQ(item(one, withPaper).doneOn, QDate(2024, 3, 1)) << "the day it was issued";
    EXPECT_EQ(item(one, withPaper).documentId, paperOfOne);
    EXPECT_EQ(item(one, decided).doneOn, QDate(2025, 7, 1));
    EXPECT_EQ(item(one, decided).decisionId, decision);
    EXPECT_FALSE(item(one, expired).doneOn.isValid());
    EXPECT_FALSE(item(one, plain).doneOn.isValid());
}

TEST_P(Checklists, do_not_tick_a_step_before_those_it_waits_for)
{
    const DocumentTypeId visaPaper = paperType("Visa");
    const ProcedureStepId passport = step("P1", "Passport");
    const ProcedureStepId visa = step("P2", "Visa", {.documentTypeId = visaPaper});
    waits(visa, passport);
    const CandidacyId one = candidacy("1");
    paper(one, visaPaper, QDate(2025, 7, 1), QDate(2025, 12, 31));
    EXPECT_EQ(start({one}).done, 0);
    EXPECT_EQ(done(one, visa), u"it waits for “Passport”"_qs);
    EXPECT_EQ(done(one, passport), QString());
    EXPECT_EQ(done(one, visa), QString());
    EXPECT_TRUE(item(one, visa).doneOn.isValid());
}

TEST_P(Checklists, a_step_is_done_only_with_its_paper_valid_on_the_day)
{
    const DocumentTypeId passport = paperType("Passport");
    const ProcedureStepId withPaper = step("P1", "Passport", {.documentTypeId = passport});
    const CandidacyId one = candidacy("1");
    start({one});
    EXPECT_EQ(done(one, withPaper), u"the paper “Passport” is not on file"_qs);
    paper(one, passport, QDate(2020, 1, 1), QDate(2025, 5, 2));
    EXPECT_EQ(done(one, withPaper), u"the paper “Passport” is not valid on %1: C1 ran out on %2"_qs.arg(dayWords(today), dayWords(QDate(2025, 5, 2))));
    EXPECT_FALSE(item(one, withPaper).doneOn.isValid()) << "nothing was changed";
    const DocumentId valid = paper(one, passport, QDate(2025, 6, 1), QDate());
    EXPECT_EQ(done(one, withPaper), QString());
    EXPECT_EQ(item(one, withPaper).documentId, valid);
    EXPECT_EQ(newestAct(), u"Step done: Passport — Nguyễn Văn 1"_qs);
}

TEST_P(Checklists, a_step_is_done_only_with_a_signed_decision_that_names_the_candidate)
{
    const ProcedureStepId decided = step("P1", "Decision to deploy", {.decisionKind = DecisionKind::President});
    const CandidacyId one = candidacy("1");
    const CandidacyId other = candidacy("2");
    start({one, other});
    const Decision unsignedYet = saved(database(), Decision{.kind = DecisionKind::President, .number = "9", .signedOn = QDate(2025, 7, 1)});
    EXPECT_EQ(done(one, decided), u"no decision of this kind names the candidate: State President's decision"_qs);
    saved(database(), DecisionOn{.decisionId = unsignedYet.id, .candidacyId = one});
    EXPECT_EQ(done(one, decided), u"decision 9 does not say who signed it"_qs);
    Decision signedNow = unsignedYet;
    signedNow.signer = "Chủ tịch nước";
    saved(database(), signedNow);
    EXPECT_EQ(done(one, decided, QDate(2025, 6, 30)), withDay(u"decision 9 is signed only on %1"_qs, QDate(2025, 7, 1)));
    EXPECT_EQ(done(one, decided), QString());
    EXPECT_NE(done(other, decided), QString());
}

TEST_P(Checklists, many_steps_are_done_together_or_not_at_all)
{
    const ProcedureStepId first = step("P1", "First");
    const ProcedureStepId second = step("P2", "Second");
    const ProcedureStepId third = step("P3", "Third");
    waits(second, first);
    waits(third, second);
    const CandidacyId one = candidacy("1");
    start({one});
    const ChecklistChange refused = markDone(database(), {item(one, first).id, item(one, third).id}, {.on = today}, clerk());
    ASSERT_EQ(refused.refusals.size(), 1);
    EXPECT_EQ(refused.refusals.first().step, u"Third"_qs);
    EXPECT_EQ(refused.refusals.first().fullName, u"Nguyễn Văn 1"_qs);
    EXPECT_FALSE(item(one, first).doneOn.isValid());
    const ChecklistChange all = markDone(database(), {item(one, first).id, item(one, second).id, item(one, third).id}, {.on = today}, clerk());
    EXPECT_TRUE(all.refusals.isEmpty());
    EXPECT_EQ(newestAct(), u"3 steps done"_qs);
}

TEST_P(Checklists, a_step_given_up_holds_nothing_back_and_one_that_others_built_on_is_not_opened)
{
    const ProcedureStepId first = step("P1", "First");
    const ProcedureStepId second = step("P2", "Second");
    waits(second, first);
    const CandidacyId one = candidacy("1");
    start({one});
    EXPECT_NE(refusalOf([&] { notNeeded(database(), {item(one, first).id}, " ", clerk()); }), QString());
    notNeeded(database(), {item(one, first).id}, "Unit moves without it", clerk());
    EXPECT_EQ(done(one, second), QString());
    const ChecklistChange refused = reopen(database(), {item(one, first).id}, clerk());
    ASSERT_EQ(refused.refusals.size(), 1);
    EXPECT_EQ(refused.refusals.first().words, u"“Second” waited for it and is done; open that first"_qs);
    EXPECT_TRUE(reopen(database(), {item(one, first).id, item(one, second).id}, clerk()).refusals.isEmpty());
    EXPECT_FALSE(item(one, first).notNeeded);
}

TEST_P(Checklists, a_step_is_not_done_on_a_day_to_come)
{
    const ProcedureStepId kit = step("P1", "Kit");
    const CandidacyId one = candidacy("1");
    start({one});
    EXPECT_EQ(refusalOf([&] { done(one, kit, QDate(2025, 8, 3)); }), withDay(u"%1 is still to come"_qs, QDate(2025, 8, 3)));
}

TEST_P(Checklists, a_form_is_held_to_the_same)
{
    const DocumentTypeId passport = paperType("Passport");
    const ProcedureStepId withPaper = step("P1", "Passport", {.documentTypeId = passport});
    const CandidacyId one = candidacy("1");
    start({one});
    const RecordType &type = recordType<ChecklistItem>();
    StoredRecord typed = *storedRecord(database(), type, item(one, withPaper).id.value);
    typed.values[type.indexOf("done_on")] = today;
    EXPECT_EQ(refusalOf([&] { saveRecord(database(), type, typed, clerk()); }), u"the paper “Passport” is not on file"_qs);
    typed.values[type.indexOf("document_id")] = paper(one, passport, QDate(2025, 1, 1), QDate()).value;
    EXPECT_EQ(refusalOf([&] { saveRecord(database(), type, typed, clerk()); }), QString());
}

TEST_P(Checklists, are_read_with_state_evidence_and_what_is_waited_for)
{
    const DocumentTypeId passport = paperType("Passport");
    step("P1", "Passport", {.leadDays = 60, .documentTypeId = passport});
    const ProcedureStepId visa = step("P2", "Visa", {.leadDays = 70});
    const ProcedureStepId kit = step("P3", "Kit", {.leadDays = 65});
    step("P4", "Check-in", {.anchor = Anchor::AfterArrival});
    waits(visa, kit);
    const CandidacyId one = candidacy("1");
    paper(one, passport, QDate(2025, 1, 1), QDate());
    start({one});
    const QList<ChecklistRow> rows = checklistRows(database(), one, today);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].title, u"Visa"_qs) << "by due day";
    EXPECT_EQ(rows[0].state, ItemState::Waiting);
    EXPECT_EQ(rows[0].waitsFor, QStringList{"Kit"});
    EXPECT_EQ(rows[1].state, ItemState::Overdue);
    EXPECT_EQ(rows[2].state, ItemState::Done);
    EXPECT_EQ(rows[2].evidence, u"Passport C1"_qs);
    EXPECT_EQ(rows[3].state, ItemState::Open);
    EXPECT_EQ(rows[3].noDue, u"not in the mission yet"_qs);
}

ON_EACH_ENGINE(Checklists);

} // namespace
} // namespace muster
