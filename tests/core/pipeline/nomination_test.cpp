// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/nomination.h"

#include "core/exchange/nomination_sheets.h"
#include "core/people/language_skill.h"
#include "core/people/rank_held.h"
#include "tests/core/procedures/procedures_fixture.h"

namespace muster {
namespace {

class NominationTest : public ProceduresTest {
protected:
    void SetUp() override
    {
        ProceduresTest::SetUp();
        if (IsSkipped())
            return;
        call = saved(database(), Campaign{.code = "2026-UNMISS-1", .title = "Observers", .noteVerbale = "NV-7", .deadlineOn = QDate(2025, 9, 1)}).id;
        opening = saved(database(), Opening{.campaignId = call, .missionId = m_mission, .categoryId = m_category, .plannedDepartureOn = departure}).id;
        passport = saved(database(), DocumentType{.code = "PASSPORT", .nameEn = "Passport"}).id;
        for (const char *code : {"MS2", "CONDUCT_CERT", "YELLOW_FEVER", "DRIVING_LICENCE", "LANGUAGE_TEST", "AMS"})
            saved(database(), DocumentType{.code = code, .nameEn = code});
    }

    CandidacyId applicant(const QString &serviceNo, Stage stage = Stage::Selection)
    {
        Candidacy one = *find(database(), candidacy(serviceNo, QDate()));
        one.openingId = opening;
        one.stage = stage;
        return saved(database(), one).id;
    }
    CallNominations nominated() { return nominationOf(database(), {.openingId = opening}, today); }

    CampaignId call;
    OpeningId opening;
    DocumentTypeId passport;
};

TEST_P(NominationTest, holds_those_on_the_way_for_the_opening_or_the_whole_call)
{
    const OpeningId second = saved(database(), Opening{.campaignId = call, .missionId = m_mission, .categoryId = m_category}).id;
    const CandidacyId other = applicant("3");
    Candidacy moved = *find(database(), other);
    moved.openingId = second;
    saved(database(), moved);
    applicant("2");
    applicant("1", Stage::Qualified);
    applicant("4", Stage::Withdrawn);
    applicant("5", Stage::NotSelected);
    applicant("6", Stage::Deployed);
    candidacy("7");
    const auto numbers = [](const CallNominations &nomination) {
        QStringList found;
        for (const Nominee &nominee : nomination.nominees)
            found.append(nominee.serviceNo);
        return found;
    };
    EXPECT_EQ(numbers(nominated()), (QStringList{"1", "2"}));
    EXPECT_EQ(numbers(nominationOf(database(), {.campaignId = call}, today)), (QStringList{"1", "2", "3"}));
    EXPECT_EQ(nominated().code, u"2026-UNMISS-1"_qs);
    EXPECT_EQ(nominated().noteVerbale, u"NV-7"_qs);
}

TEST_P(NominationTest, tells_what_the_record_says_of_each)
{
    const CandidacyId one = applicant("1");
    Person person = *find(database(), personOf(one));
    person.passportName = "NGUYEN Van A";
    person.sex = Sex::Female;
    person.bornOn = QDate(1990, 2, 3);
    person.nationality = "VNM";
    person = saved(database(), person);
    const RankId major = saved(database(), Rank{.code = "MAJ", .rankGroup = "ARMY", .nameVi = "Thiếu tá", .nameEn = "Major"}).id;
    saved(database(), RankHeld{.personId = person.id, .rankId = major, .fromOn = QDate(2020, 1, 1)});
    saved(database(), LanguageSkill{.personId = person.id, .language = "en", .level = "B2"});
    paper(one, passport, QDate(2015, 1, 1), QDate(2024, 12, 31));
    const DocumentId lasting = paper(one, passport, QDate(2024, 1, 1), QDate(2029, 12, 31));
    saved(database(), tour({person.id, m_mission, m_category}, QDate(2018, 1, 1), QDate(2018, 12, 31)));
    const Nominee nominee = nominated().nominees.value(0);
    EXPECT_EQ(nominee.rank.en, u"Major"_qs);
    EXPECT_EQ(nominee.languages, QStringList{"English B2"});
    EXPECT_EQ(nominee.paper(NominationPaper::Passport).id, lasting) << "of two the one that lasts longer";
    EXPECT_EQ(nominee.tours.size(), 1);
    EXPECT_EQ(nominee.departure, departure) << "of the opening";
    const QVariantList row = nominationTable(nominated()).next().value(0);
    EXPECT_EQ(row.mid(0, 9), (QVariantList{1, "NGUYEN Van A", "Major", "1", "F", QDate(1990, 2, 3), "VNM", "C1", QDate(2029, 12, 31)}));
}

TEST_P(NominationTest, says_in_words_what_is_missing_and_what_is_in)
{
    const CandidacyId one = applicant("1");
    const auto missing = [this] { return missingOf(nominated().nominees.first(), today); };
    const QString others = u", medical examination MS.2, attestation of conduct, yellow fever vaccination, driving licence, language test"_qs;
    EXPECT_EQ(missing(), (QStringList{"not known: name as in the passport, date of birth, sex, rank, languages", "not on file: passport" + others}));
    const DocumentId id = paper(one, passport, QDate(2015, 1, 1), QDate(2025, 7, 31));
    EXPECT_EQ(missing().value(2), withDay(u"passport ran out on %1"_qs, QDate(2025, 7, 31)));
    Document renewed = *find(database(), id);
    renewed.expiresOn = QDate(2029, 1, 1);
    saved(database(), renewed);
    EXPECT_EQ(missing().value(2), u"no scan on file: passport"_qs);
    saved(database(), Scan{.documentId = id, .file = {QString(64, u'a')}, .fileName = "p.pdf", .media = ScanMedia::Pdf, .bytes = 10});
    const Nominee nominee = nominated().nominees.first();
    EXPECT_EQ(missing().size(), 2);
    EXPECT_TRUE(presentOf(nominee, today).contains(u"passport"_qs));
    EXPECT_FALSE(missingOf(nominee, today).join(u' ').contains(u"AMS"_qs)) << "asked of police only";
    EXPECT_EQ(packageFileName(nominee.paper(NominationPaper::Passport), nominee.paper(NominationPaper::Passport).scans.first(), 2), u"2 passport C1 (2).pdf"_qs);
    EXPECT_TRUE(nominationCover(nominated()).lines.contains(u"Candidates: 1, complete: 0"_qs));
}

ON_EACH_ENGINE(NominationTest);

} // namespace
} // namespace muster
