// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/some_dossier.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

using namespace known;

const QDate day(2025, 7, 31);

class RecordRule : public testing::Test {
protected:
    Finding find(const Requirement &row) const { return findings(m_dossier, {row}, day).first(); }
    FindingState state(const Requirement &row) const { return find(row).state; }

    static Requirement language(const QString &code, const QString &level)
    {
        Requirement row = rowOf("LANGUAGE", RequirementKind::LanguageAtLeast);
        row.language = code;
        row.level = level;
        return row;
    }
    static Requirement rank(RankId least, RankId most)
    {
        Requirement row = rowOf("RANK", RequirementKind::RankBetween);
        row.rankLeastId = least;
        row.rankMostId = most;
        return row;
    }
    static Requirement numbers(RequirementKind kind, std::optional<int> least, std::optional<int> most = {})
    {
        Requirement row = rowOf("NUMBERS", kind);
        row.numberLeast = least;
        row.numberMost = most;
        return row;
    }
    static Requirement test(std::optional<int> months = {})
    {
        Requirement row = rowOf("TEST", RequirementKind::TestPassed);
        row.testKindId = driving;
        row.months = months;
        return row;
    }
    static Requirement programme(ProgrammeId id, const QString &kind, std::optional<int> months = {})
    {
        Requirement row = rowOf("PROGRAMME", RequirementKind::ProgrammePassed);
        row.programmeId = id;
        row.programmeKind = kind;
        row.months = months;
        return row;
    }

    void speaks(const QString &code, const QString &level) { m_dossier.languages.append({.id = {5}, .language = code, .level = level}); }
    void holds(RankId rank, QDate from) { m_dossier.ranks.append({.id = {m_dossier.ranks.size() + 1}, .rankId = rank, .fromOn = from}); }
    void sat(QDate on, std::optional<double> mark)
    {
        m_dossier.tests.append({.id = {m_dossier.tests.size() + 1}, .kindId = driving, .takenOn = on, .mark = mark, .passMark = 70, .fullMark = 100});
    }
    void took(ProgrammeId id, QDate on, Outcome outcome) { m_dossier.courses.append({{m_dossier.courses.size() + 1}, "COURSE-1", id, on, outcome}); }

    Dossier m_dossier = someDossier();
};

TEST_F(RecordRule, compares_levels_of_the_European_frame)
{
    speaks("en", "B2");
    EXPECT_EQ(state(language("en", "B2")), FindingState::Met);
    EXPECT_EQ(state(language("en", "B1")), FindingState::Met);
    EXPECT_EQ(state(language("en", "C1")), FindingState::Unmet);
    EXPECT_EQ(find(language("en", "C1")).words, "English B2 on file");
}

TEST_F(RecordRule, takes_any_language_when_none_is_named_and_no_other_when_one_is)
{
    speaks("fr", "C1");
    EXPECT_EQ(state(language("", "B2")), FindingState::Met);
    EXPECT_EQ(state(language("en", "A1")), FindingState::Unmet);
    EXPECT_EQ(find(language("en", "A1")).words, "no English on file");
}

TEST_F(RecordRule, does_not_turn_another_scale_into_levels)
{
    speaks("en", "IELTS 6.0");
    EXPECT_EQ(state(language("en", "B2")), FindingState::Unknown);
    speaks("en", "B2");
    EXPECT_EQ(state(language("en", "B2")), FindingState::Met);
}

TEST_F(RecordRule, asks_for_a_rank_between_two_both_included)
{
    holds(major, {});
    EXPECT_EQ(state(rank(captain, colonel)), FindingState::Met);
    EXPECT_EQ(state(rank(major, major)), FindingState::Met);
    EXPECT_EQ(find(rank(colonel, {})).words, "Major is below what is asked");
    EXPECT_EQ(find(rank({}, captain)).words, "Major is above what is asked");
}

TEST_F(RecordRule, goes_by_the_rank_held_on_the_day)
{
    holds(colonel, day.addDays(1));
    holds(captain, {});
    EXPECT_EQ(state(rank(major, {})), FindingState::Unmet);
    holds(major, day);
    EXPECT_EQ(state(rank(major, {})), FindingState::Met);
}

TEST_F(RecordRule, does_not_guess_a_rank_or_its_place)
{
    EXPECT_EQ(state(rank(captain, {})), FindingState::Unknown);
    holds(unplaced, {});
    EXPECT_EQ(state(rank(captain, {})), FindingState::Unknown);
}

TEST_F(RecordRule, counts_the_age_on_the_day_of_departure)
{
    m_dossier.bornOn = QDate(2000, 9, 22);
    EXPECT_EQ(state(numbers(RequirementKind::AgeBetween, 25, 50)), FindingState::Met);
    m_dossier.bornOn = QDate(2000, 9, 23);
    EXPECT_EQ(state(numbers(RequirementKind::AgeBetween, 25, 50)), FindingState::Unmet);
    EXPECT_EQ(find(numbers(RequirementKind::AgeBetween, 25, 50)).words, "24 years old on departure");
    m_dossier.bornOn = QDate(1975, 9, 22);
    EXPECT_EQ(state(numbers(RequirementKind::AgeBetween, {}, 50)), FindingState::Met);
    EXPECT_EQ(state(numbers(RequirementKind::AgeBetween, {}, 49)), FindingState::Unmet);
}

TEST_F(RecordRule, does_not_guess_an_age)
{
    EXPECT_EQ(state(numbers(RequirementKind::AgeBetween, 18)), FindingState::Unknown);
}

TEST_F(RecordRule, counts_full_years_of_service)
{
    EXPECT_EQ(state(numbers(RequirementKind::ServiceAtLeast, 5)), FindingState::Unknown);
    m_dossier.inServiceSince = QDate(2020, 9, 22);
    EXPECT_EQ(state(numbers(RequirementKind::ServiceAtLeast, 5)), FindingState::Met);
    m_dossier.inServiceSince = QDate(2020, 9, 23);
    EXPECT_EQ(find(numbers(RequirementKind::ServiceAtLeast, 5)).words, "4 years of service on departure");
}

TEST_F(RecordRule, goes_by_the_latest_result_of_a_test)
{
    EXPECT_EQ(find(test()).words, "no result on file");
    sat(QDate(2025, 5, 1), 60);
    EXPECT_EQ(find(test()).state, FindingState::Unmet);
    sat(QDate(2025, 6, 1), 70);
    EXPECT_EQ(find(test()).state, FindingState::Met);
    sat(QDate(2025, 8, 1), 20);
    EXPECT_EQ(find(test()).state, FindingState::Met) << "not taken yet on the day";
}

TEST_F(RecordRule, does_not_guess_a_mark)
{
    sat(QDate(2025, 6, 1), {});
    EXPECT_EQ(state(test()), FindingState::Unknown);
}

TEST_F(RecordRule, lets_a_test_count_for_its_months_until_the_departure)
{
    sat(QDate(2023, 9, 22), 90);
    EXPECT_EQ(state(test()), FindingState::Met) << "24 months, as the test says";
    EXPECT_EQ(state(test(23)), FindingState::Unmet) << "as the row says";
    m_dossier.departure = {};
    EXPECT_EQ(state(test()), FindingState::Unknown);
}

TEST_F(RecordRule, takes_a_programme_of_any_edition_of_its_kind)
{
    took(core2009, QDate(2024, 1, 10), Outcome::Passed);
    EXPECT_EQ(state(programme({}, "CPTM")), FindingState::Met);
    EXPECT_EQ(state(programme(core2017, "")), FindingState::Unmet);
    EXPECT_EQ(state(programme({}, "STM")), FindingState::Unmet);
    EXPECT_EQ(state(programme({}, "CPTM", 12)), FindingState::Unmet) << "too long ago";
}

TEST_F(RecordRule, tells_a_course_not_passed_from_one_whose_result_is_not_known)
{
    took(staff, QDate(2025, 5, 1), Outcome::Failed);
    EXPECT_EQ(find(programme(staff, "")).words, "COURSE-1: not passed");
    took(staff, QDate(2025, 4, 1), Outcome::Unknown);
    EXPECT_EQ(state(programme(staff, "")), FindingState::Unknown);
    took(staff, QDate(2025, 3, 1), Outcome::Passed);
    EXPECT_EQ(state(programme(staff, "")), FindingState::Met);
}

TEST_F(RecordRule, asks_a_qualification_to_be_valid_on_the_departure)
{
    Requirement row = rowOf("QUALIFICATION", RequirementKind::QualificationHeld);
    row.qualificationTypeId = staffOfficer;
    EXPECT_EQ(find(row).words, "not held");
    m_dossier.qualifications = {{{.id = {3}, .typeId = staffOfficer, .grantedOn = QDate(2024, 1, 1), .validUntil = QDate(2025, 9, 21)}}};
    EXPECT_EQ(state(row), FindingState::Unmet);
    m_dossier.qualifications.first().own.validUntil = QDate(2025, 9, 22);
    EXPECT_EQ(state(row), FindingState::Met);
    m_dossier.qualifications.first().own.grantedOn = day.addDays(1);
    EXPECT_EQ(state(row), FindingState::Unmet);
}

TEST_F(RecordRule, takes_no_qualification_that_is_suspended_or_revoked)
{
    Requirement row = rowOf("QUALIFICATION", RequirementKind::QualificationHeld);
    row.qualificationTypeId = staffOfficer;
    m_dossier.qualifications = {{.own = {.id = {3}, .typeId = staffOfficer, .grantedOn = QDate(2024, 1, 1), .validUntil = QDate(2026, 12, 31)},
                                 .suspensions = {{day, {}}}}};
    EXPECT_EQ(find(row).state, FindingState::Unmet);
    EXPECT_EQ(find(row).words, standingWords(Standing{.state = StandingState::Suspended, .since = day}));
    m_dossier.qualifications.first().suspensions = {{day, m_dossier.departure.addDays(-1)}};
    EXPECT_EQ(state(row), FindingState::Met) << "it holds again on the departure";
    m_dossier.qualifications.first().suspensions.clear();
    m_dossier.qualifications.first().revokedFrom = m_dossier.departure;
    EXPECT_EQ(state(row), FindingState::Unmet) << "revoked by then";
    m_dossier.qualifications.first().revokedFrom = m_dossier.departure.addDays(1);
    EXPECT_EQ(state(row), FindingState::Met);
}

TEST_F(RecordRule, takes_a_qualification_by_one_that_includes_it)
{
    Requirement row = rowOf("QUALIFICATION", RequirementKind::QualificationHeld);
    row.qualificationTypeId = staffOfficer;
    const QualificationTypeId commander{42};
    m_dossier.qualifications = {{{.id = {3}, .typeId = commander, .grantedOn = QDate(2024, 1, 1), .validUntil = QDate(2026, 12, 31)}}};
    EXPECT_EQ(state(row), FindingState::Unmet);
    TradeLists lists = *m_dossier.lists;
    lists.included = IncludedTypes({{commander, staffOfficer}});
    m_dossier.lists = std::make_shared<const TradeLists>(lists);
    EXPECT_EQ(state(row), FindingState::Met);
    EXPECT_EQ(find(row).evidence.id, 3);
}

TEST_F(RecordRule, prefers_the_period_that_lasts_to_the_departure)
{
    Requirement row = rowOf("QUALIFICATION", RequirementKind::QualificationHeld);
    row.qualificationTypeId = staffOfficer;
    m_dossier.qualifications = {{{.id = {3}, .typeId = staffOfficer, .grantedOn = QDate(2023, 9, 1), .validUntil = QDate(2025, 8, 31)}},
                                {{.id = {4}, .typeId = staffOfficer, .grantedOn = day, .validUntil = QDate(2027, 7, 31)}}};
    EXPECT_EQ(state(row), FindingState::Met);
    EXPECT_EQ(find(row).evidence.id, 4);
    m_dossier.departure = {};
    EXPECT_EQ(state(row), FindingState::Unknown);
}

TEST_F(RecordRule, asks_for_a_decision_of_the_kind_signed_by_the_day)
{
    Requirement row = rowOf("DECISION", RequirementKind::DecisionRecorded);
    row.decisionKind = DecisionKind::President;
    m_dossier.decisions = {{.id = {3}, .kind = DecisionKind::Minister, .number = "12/QD-BQP", .signedOn = day}};
    EXPECT_EQ(find(row).words, "not recorded");
    m_dossier.decisions.append({.id = {4}, .kind = DecisionKind::President, .number = "9/QD-CTN", .signedOn = day});
    EXPECT_EQ(state(row), FindingState::Met);
    EXPECT_EQ(find(row).evidence.id, 4);
    EXPECT_EQ(find(row).evidence.table, "decision");
}

TEST_F(RecordRule, takes_a_step_that_is_done_or_not_needed)
{
    Requirement row = rowOf("STEP", RequirementKind::StepDone);
    row.stepId = clearance;
    EXPECT_EQ(find(row).words, "not on the checklist");
    m_dossier.checklist = {{.id = {3}, .stepId = clearance}};
    EXPECT_EQ(find(row).words, "open");
    m_dossier.checklist.first().doneOn = day.addDays(1);
    EXPECT_EQ(state(row), FindingState::Unmet);
    m_dossier.checklist.first().doneOn = day;
    EXPECT_EQ(state(row), FindingState::Met);
    m_dossier.checklist.first().doneOn = {};
    m_dossier.checklist.first().notNeeded = true;
    EXPECT_EQ(state(row), FindingState::Met);
}

} // namespace
} // namespace muster
