// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/earliest_departure.h"
#include "core/pipeline/requirement_book.h"
#include "tests/core/pipeline/some_dossier.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

using namespace known;

const QDate day(2025, 7, 31);
const QDate longAgo(2020, 1, 1);
const QDate farAway(2035, 1, 1);

class Findings : public testing::Test {
protected:
    static Requirement in(const QString &alternative, int way, Requirement row)
    {
        row.alternative = alternative;
        row.way = way;
        return row;
    }
    QStringList keys(const QList<Requirement> &rows) const
    {
        QStringList found;
        for (const Finding &finding : findings(m_dossier, rows, day))
            found.append(finding.key + (finding.isOpen() ? "!" : ""));
        return found;
    }

    Dossier m_dossier = someDossier();
};

TEST_F(Findings, stand_in_the_order_of_the_stages_and_keys)
{
    Requirement early = lasting(passport, 0, "Z"), late = lasting(medical, 0, "A"), same = lasting(licence, 0, "B");
    early.neededFor = Stage::Selection;
    EXPECT_EQ(keys({late, same, early}), (QStringList{"Z!", "A!", "B!"}));
}

TEST_F(Findings, take_owner_and_lead_time_from_the_row_or_else_from_its_step)
{
    Requirement row = lasting(passport);
    row.stepId = examination;
    Finding found = findings(m_dossier, {row}, day).first();
    EXPECT_EQ(found.owner, "Hospital 175");
    EXPECT_EQ(found.leadDays, 60);
    EXPECT_EQ(found.dueOn, QDate(2025, 7, 24));
    row.owner = "Candidate";
    row.leadDays = 1;
    found = findings(m_dossier, {row}, day).first();
    EXPECT_EQ(found.owner, "Candidate");
    EXPECT_EQ(found.dueOn, QDate(2025, 9, 21));
    m_dossier.departure = {};
    EXPECT_EQ(findings(m_dossier, {row}, day).first().dueOn, QDate());
}

TEST_F(Findings, show_a_waiver_with_reason_and_signer_while_it_holds)
{
    m_dossier.waivers = {waiverOf("PAPER", QDate(2025, 7, 1), day)};
    const QList<Requirement> rows{lasting(passport)};
    const Finding found = findings(m_dossier, rows, day).first();
    EXPECT_EQ(found.state, FindingState::Waived);
    EXPECT_TRUE(found.words.contains("Colonel Trần Minh")) << found.words.toStdString();
    EXPECT_TRUE(found.words.contains("no driver is needed"));
    EXPECT_EQ(found.evidence.table, "waiver");
    EXPECT_EQ(findings(m_dossier, rows, day.addDays(1)).first().state, FindingState::Unmet) << "its last day is over";
    EXPECT_EQ(findings(m_dossier, rows, QDate(2025, 6, 30)).first().state, FindingState::Unmet) << "not signed yet";
}

TEST_F(Findings, leave_met_what_is_met_whatever_was_waived)
{
    m_dossier.waivers = {waiverOf("PAPER", longAgo)};
    m_dossier.papers = {paperOf(passport, longAgo)};
    EXPECT_EQ(findings(m_dossier, {lasting(passport)}, day).first().state, FindingState::Met);
}

TEST_F(Findings, tell_of_alternatives_the_way_that_is_met)
{
    const QList<Requirement> rows{in("X", 1, lasting(passport, 0, "A")), in("X", 1, lasting(medical, 0, "B")), in("X", 2, lasting(licence, 0, "C"))};
    m_dossier.papers = {paperOf(licence, longAgo)};
    EXPECT_EQ(keys(rows), QStringList{"C"});
    m_dossier.papers = {paperOf(passport, longAgo), paperOf(medical, longAgo)};
    EXPECT_EQ(keys(rows), (QStringList{"A", "B"}));
}

TEST_F(Findings, tell_of_alternatives_that_are_not_met_the_nearest_way)
{
    const QList<Requirement> rows{in("X", 1, lasting(passport, 0, "A")), in("X", 1, lasting(medical, 0, "B")), in("X", 2, lasting(licence, 0, "C"))};
    EXPECT_EQ(keys(rows), QStringList{"C!"}) << "one act is nearer than two";
    m_dossier.papers = {paperOf(passport, longAgo)};
    Requirement slow = in("X", 2, lasting(licence, 0, "C"));
    slow.leadDays = 90;
    Requirement quick = in("X", 1, lasting(medical, 0, "B"));
    quick.leadDays = 30;
    EXPECT_EQ(keys({rows[0], quick, slow}), (QStringList{"A", "B!"})) << "of two equally long ways the quicker one";
}

class EarliestDepartureDay : public Findings {
protected:
    EarliestDeparture earliest(const QList<Requirement> &rows) const
    {
        return earliestDeparture(m_dossier, findings(m_dossier, rows, day), day);
    }
    static Requirement by(ProcedureStepId step, Requirement row)
    {
        row.stepId = step;
        return row;
    }
};

TEST_F(EarliestDepartureDay, is_the_day_itself_when_nothing_is_to_be_done)
{
    m_dossier.papers = {paperOf(passport, longAgo)};
    EXPECT_EQ(earliest({lasting(passport)}), (EarliestDeparture{day, ""}));
}

TEST_F(EarliestDepartureDay, follows_the_steps_that_wait_for_what_is_missing)
{
    EXPECT_EQ(earliest({by(examination, lasting(medical))}),
              (EarliestDeparture{day.addDays(54), "Examination (10 days) → Clearance (30 days) → Ticket (14 days)"}));
}

TEST_F(EarliestDepartureDay, leaves_out_the_steps_that_are_settled)
{
    m_dossier.checklist = {{.id = {3}, .stepId = ticket, .notNeeded = true}};
    EXPECT_EQ(earliest({by(examination, lasting(medical))}), (EarliestDeparture{day.addDays(40), "Examination (10 days) → Clearance (30 days)"}));
}

TEST_F(EarliestDepartureDay, takes_the_longest_of_chains_side_by_side)
{
    Requirement slow = lasting(passport, 0, "B");
    slow.leadDays = 90;
    EXPECT_EQ(earliest({by(examination, lasting(medical, 0, "A")), slow}), (EarliestDeparture{day.addDays(90), "Passport, valid through the tour (90 days)"}));
}

TEST_F(EarliestDepartureDay, takes_the_lead_time_of_a_step_whose_length_is_not_known)
{
    EXPECT_EQ(earliest({by(certificate, lasting(medical))}), (EarliestDeparture{day.addDays(60), "Certificate (60 days)"}));
}

TEST_F(EarliestDepartureDay, waits_for_what_only_time_mends)
{
    Document young = paperOf(licence, farAway);
    young.issuedOn = m_dossier.departure.addMonths(-11);
    young.expiresOn = {};
    m_dossier.papers = {young};
    const Requirement held{.key = "HELD", .kind = RequirementKind::PaperHeldFor, .documentTypeId = licence, .months = 12};
    const EarliestDeparture found = earliest({held});
    EXPECT_EQ(found.day, young.issuedOn.addMonths(12));
    EXPECT_GT(found.day, m_dossier.departure);
    EXPECT_TRUE(found.chain.contains("not before")) << qPrintable(found.chain);
}

TEST_F(EarliestDepartureDay, names_what_no_time_is_known_for)
{
    EXPECT_EQ(earliest({lasting(medical)}), (EarliestDeparture{day, "no time is known for: MS.2, valid through the tour"}));
}

TEST_F(EarliestDepartureDay, does_not_run_in_a_circle)
{
    TradeLists lists = *m_dossier.lists;
    lists.waitsFor[examination] = {ticket};
    lists.waitedBy[ticket] = {examination};
    m_dossier.lists = std::make_shared<const TradeLists>(lists);
    EXPECT_GE(earliest({by(examination, lasting(medical))}).day, day.addDays(10));
}

TEST(RequirementSets, are_chosen_by_opening_then_mission_then_category)
{
    Dossier dossier = someDossier();
    dossier.missionId = {71};
    const auto page = [](qint64 id, MissionId mission, QDate from = {}, QDate until = {}) {
        return RequirementPage{{.id = {id}, .categoryId = so, .missionId = mission, .validFrom = from, .validUntil = until}, {}};
    };
    const auto chosen = [&](const RequirementBook &book) {
        const RequirementPage *found = book.pageFor(dossier, day);
        return found ? found->set.id.value : 0;
    };
    EXPECT_EQ(chosen(RequirementBook(QList<RequirementPage>{})), 0);
    EXPECT_EQ(chosen(RequirementBook({page(1, {}), page(2, {72})})), 1);
    EXPECT_EQ(chosen(RequirementBook({page(1, {}), page(2, {71})})), 2);
    EXPECT_EQ(chosen(RequirementBook({page(1, {}), page(2, {71}, day.addDays(1))})), 1) << "not valid yet";
    EXPECT_EQ(chosen(RequirementBook({page(1, {}), page(2, {71}, {}, day)})), 2) << "its last day counts";
    EXPECT_EQ(chosen(RequirementBook({page(1, {}, longAgo), page(2, {}, day)})), 2) << "the later begun";
    dossier.chosenSet = {9};
    EXPECT_EQ(chosen(RequirementBook({page(1, {71}), page(9, {72}, farAway)})), 9);
}

TEST(RequirementSets, may_be_tried_before_they_count)
{
    Dossier dossier = someDossier();
    const RequirementBook book({{{.id = {1}, .code = "SO", .categoryId = so}, {lasting(passport)}}});
    const RequirementBook tried = book.with({{.categoryId = so, .validFrom = farAway}, {lasting(medical)}});
    ASSERT_TRUE(tried.isTried(dossier, day));
    EXPECT_EQ(tried.pageFor(dossier, day)->rows.first().documentTypeId, medical);
    dossier.categoryId = {99};
    EXPECT_FALSE(tried.isTried(dossier, day));
}

/// A candidate with any papers, and rows that ask for any of them.
struct AnyCase {
    Dossier dossier = someDossier();
    QList<Requirement> rows;
};

QDate anyDayNear()
{
    return day.addDays(*rc::gen::inRange(-900, 900));
}

Document anyPaper()
{
    const DocumentTypeId type = *rc::gen::element(passport, medical, licence);
    const QDate issued = *rc::gen::inRange(0, 5) == 0 ? QDate() : anyDayNear();
    return paperOf(type, issued, *rc::gen::inRange(0, 5) == 0 ? QDate() : anyDayNear());
}

AnyCase anyCase()
{
    AnyCase any;
    any.dossier.departure = anyDayNear();
    any.dossier.tourMonths = *rc::gen::inRange(1, 25);
    for (int i = *rc::gen::inRange(0, 6); i > 0; --i)
        any.dossier.papers.append(anyPaper());
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i) {
        const DocumentTypeId type = *rc::gen::element(passport, medical, licence);
        const int months = *rc::gen::inRange(0, 20);
        const QString key = QStringLiteral("K%1").arg(i);
        any.rows.append(*rc::gen::arbitrary<bool>() ? lasting(type, months, key) : heldFor(type, months, key));
    }
    return any;
}

QSet<QString> shortOf(const AnyCase &any)
{
    QSet<QString> keys;
    for (const Finding &finding : findings(any.dossier, any.rows, day))
        if (finding.state == FindingState::Unmet)
            keys.insert(finding.key);
    return keys;
}

QMap<QString, FindingState> statesOf(const AnyCase &any)
{
    QMap<QString, FindingState> states;
    for (const Finding &finding : findings(any.dossier, any.rows, day))
        states.insert(finding.key, finding.state);
    return states;
}

RC_GTEST_PROP(FindingsProperty, adding_a_paper_never_adds_a_shortfall, ())
{
    AnyCase any = anyCase();
    const QSet<QString> before = shortOf(any);
    any.dossier.papers.append(anyPaper());
    RC_ASSERT(before.contains(shortOf(any)));
}

RC_GTEST_PROP(FindingsProperty, adding_a_paper_never_opens_what_is_met, ())
{
    AnyCase any = anyCase();
    const QMap<QString, FindingState> before = statesOf(any);
    any.dossier.papers.append(anyPaper());
    const QMap<QString, FindingState> after = statesOf(any);
    for (const QString &key : before.keys())
        RC_ASSERT(before[key] != FindingState::Met || after[key] == FindingState::Met);
}

RC_GTEST_PROP(FindingsProperty, moving_the_departure_later_never_shortens_the_list_of_papers_that_must_last, ())
{
    AnyCase any = anyCase();
    erase_if(any.rows, [](const Requirement &row) { return row.kind != RequirementKind::PaperLasts; });
    const QSet<QString> before = shortOf(any);
    any.dossier.departure = any.dossier.departure.addDays(*rc::gen::inRange(0, 700));
    RC_ASSERT(shortOf(any).contains(before));
}

RC_GTEST_PROP(FindingsProperty, a_waiver_never_changes_another_finding, ())
{
    AnyCase any = anyCase();
    const QList<Finding> before = findings(any.dossier, any.rows, day);
    const QString key = any.rows[*rc::gen::inRange<qsizetype>(0, any.rows.size())].key;
    any.dossier.waivers = {waiverOf(key, longAgo)};
    const QList<Finding> after = findings(any.dossier, any.rows, day);
    RC_ASSERT(before.size() == after.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        RC_ASSERT(before[i].key == key || before[i] == after[i]);
}

RC_GTEST_PROP(FindingsProperty, the_order_of_rows_does_not_matter, ())
{
    AnyCase any = anyCase();
    const QList<Finding> before = findings(any.dossier, any.rows, day);
    for (qsizetype i = any.rows.size() - 1; i > 0; --i)
        any.rows.swapItemsAt(i, *rc::gen::inRange<qsizetype>(0, i + 1));
    RC_ASSERT(findings(any.dossier, any.rows, day) == before);
}

} // namespace
} // namespace muster
