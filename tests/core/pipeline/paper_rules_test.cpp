// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pipeline/some_dossier.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

using namespace known;

const QDate day(2025, 7, 31);
const QDate longAgo(2020, 1, 1);

class PaperRule : public testing::Test {
protected:
    Finding find(const Requirement &row) const { return findings(m_dossier, {row}, day).first(); }
    void expect(const Requirement &row, FindingState state, const QString &words) const
    {
        const Finding found = find(row);
        EXPECT_EQ(found.state, state) << found.words.toStdString();
        EXPECT_EQ(found.words, words);
    }

    Dossier m_dossier = someDossier();
    QLocale m_before;

    void SetUp() override { QLocale::setDefault(QLocale(QLocale::Vietnamese)); }
    void TearDown() override { QLocale::setDefault(m_before); }
};

TEST_F(PaperRule, names_the_paper_that_is_not_on_file)
{
    expect(lasting(passport, 6), FindingState::Unmet, "no passport on file");
    expect(lasting(medical), FindingState::Unmet, "no MS.2 on file");
}

TEST_F(PaperRule, asks_the_passport_to_last_the_tour_and_six_months_to_the_day)
{
    m_dossier.papers = {paperOf(passport, longAgo, QDate(2027, 3, 20))};
    expect(lasting(passport, 6), FindingState::Unmet, "runs out on 20/03/2027, must last until 21/03/2027 (end of tour + 6 months)");
    m_dossier.papers = {paperOf(passport, longAgo, QDate(2027, 3, 21))};
    expect(lasting(passport, 6), FindingState::Met, "until 21/03/2027");
}

TEST_F(PaperRule, counts_the_last_day_of_the_tour)
{
    m_dossier.papers = {paperOf(medical, longAgo, QDate(2026, 9, 21))};
    EXPECT_EQ(find(lasting(medical)).state, FindingState::Met);
    m_dossier.papers = {paperOf(medical, longAgo, QDate(2026, 9, 20))};
    expect(lasting(medical), FindingState::Unmet, "runs out on 20/09/2026, must last until 21/09/2026 (end of tour)");
}

TEST_F(PaperRule, takes_a_paper_without_a_last_day_as_one_that_does_not_run_out)
{
    m_dossier.papers = {paperOf(medical, longAgo)};
    expect(lasting(medical, 60), FindingState::Met, "does not run out");
    m_dossier.departure = {};
    expect(lasting(medical, 60), FindingState::Met, "does not run out");
}

TEST_F(PaperRule, tells_an_expired_paper_from_its_last_day_on)
{
    m_dossier.papers = {paperOf(passport, longAgo, day.addDays(-1))};
    expect(lasting(passport), FindingState::Unmet, "expired on 30/07/2025");
    m_dossier.papers = {paperOf(passport, longAgo, day)};
    expect(lasting(passport), FindingState::Unmet, "runs out on 31/07/2025, must last until 21/09/2026 (end of tour)");
}

TEST_F(PaperRule, does_not_count_a_paper_before_it_is_issued)
{
    m_dossier.papers = {paperOf(passport, day.addDays(1), QDate(2030, 1, 1))};
    expect(lasting(passport), FindingState::Unmet, "not there yet: issued on 01/08/2025");
    m_dossier.papers.append(paperOf(passport, day, QDate(2030, 1, 1)));
    EXPECT_EQ(find(lasting(passport)).state, FindingState::Met);
}

TEST_F(PaperRule, goes_by_the_paper_that_lasts_longest)
{
    m_dossier.papers = {paperOf(passport, longAgo, QDate(2030, 1, 1), "OLD"), paperOf(passport, QDate(2025, 7, 1), QDate(2025, 9, 1), "NEW")};
    const Finding found = find(lasting(passport));
    EXPECT_EQ(found.state, FindingState::Met);
    EXPECT_EQ(found.evidence.words, "Passport OLD, until 01/01/2030");
    EXPECT_EQ(found.evidence.table, "document");
    EXPECT_EQ(found.evidence.id, m_dossier.papers.first().id.value);
}

TEST_F(PaperRule, does_not_guess_an_end_that_is_not_known)
{
    m_dossier.papers = {paperOf(passport, longAgo, QDate(2030, 1, 1))};
    m_dossier.tourMonths = {};
    expect(lasting(passport), FindingState::Unknown, "runs out on 01/01/2030; the length of the tour is not known");
    m_dossier.departure = {};
    expect(lasting(passport), FindingState::Unknown, "runs out on 01/01/2030; the departure is not known");
}

TEST_F(PaperRule, knows_that_a_paper_is_short_when_it_ends_before_the_departure)
{
    m_dossier.papers = {paperOf(passport, longAgo, QDate(2025, 9, 21))};
    m_dossier.tourMonths = {};
    expect(lasting(passport), FindingState::Unmet, "runs out on 21/09/2025, before the departure");
}

TEST_F(PaperRule, may_ask_no_more_than_validity_on_the_departure)
{
    m_dossier.papers = {paperOf(medical, longAgo, QDate(2025, 9, 22))};
    expect(heldFor(medical, 0), FindingState::Met, "until 22/09/2025");
    m_dossier.papers = {paperOf(medical, longAgo, QDate(2025, 9, 21))};
    expect(heldFor(medical, 0), FindingState::Unmet, "runs out on 21/09/2025, before the departure");
    m_dossier.departure = {};
    expect(heldFor(medical, 0), FindingState::Unknown, "runs out on 21/09/2025; the departure is not known");
}

TEST_F(PaperRule, asks_the_licence_to_be_held_for_a_year_by_the_departure)
{
    m_dossier.papers = {paperOf(licence, QDate(2024, 9, 22))};
    expect(heldFor(licence, 12), FindingState::Met, "held since 22/09/2024");
    m_dossier.papers = {paperOf(licence, QDate(2024, 9, 23))};
    expect(heldFor(licence, 12), FindingState::Unmet, "held since 23/09/2024, long enough only on 23/09/2025");
}

TEST_F(PaperRule, counts_a_renewed_licence_from_the_first_one)
{
    m_dossier.papers = {paperOf(licence, QDate(2025, 7, 1), QDate(2035, 7, 1)), paperOf(licence, QDate(2015, 7, 1), QDate(2025, 7, 1))};
    expect(heldFor(licence, 12), FindingState::Met, "held since 01/07/2015");
}

TEST_F(PaperRule, does_not_guess_since_when_a_licence_is_held)
{
    m_dossier.papers = {paperOf(licence, {})};
    expect(heldFor(licence, 12), FindingState::Unknown, "it is not known since when it is held");
}

TEST_F(PaperRule, does_not_call_a_licence_too_young_while_an_older_one_may_be_older)
{
    m_dossier.papers = {paperOf(licence, QDate(2025, 7, 1), QDate(2035, 7, 1)), paperOf(licence, {}, QDate(2025, 7, 1))};
    expect(heldFor(licence, 12), FindingState::Unknown, "held since 01/07/2025 or longer; the first day of one paper is not known");
    m_dossier.papers.first().issuedOn = QDate(2020, 7, 1);
    expect(heldFor(licence, 12), FindingState::Met, "held since 01/07/2020");
}

TEST_F(PaperRule, says_what_is_asked)
{
    EXPECT_EQ(find(lasting(passport, 6)).title, "Passport, valid through the tour and 6 months more");
    EXPECT_EQ(find(lasting(medical)).title, "MS.2, valid through the tour");
    EXPECT_EQ(find(heldFor(medical, 0)).title, "MS.2, valid on departure");
    EXPECT_EQ(find(heldFor(licence, 12)).title, "Driving licence, held for 12 months by the departure");
}

} // namespace
} // namespace muster
