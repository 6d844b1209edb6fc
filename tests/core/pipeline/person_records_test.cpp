// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/person_records.h"

#include "core/deployment/evaluation.h"
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/qualification/qualification.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

const QDate day(2025, 7, 31);

TEST(Validity, holds_to_the_last_day_included)
{
    EXPECT_EQ(validityOn(day, day), Validity::RunsOutSoon);
    EXPECT_EQ(validityOn(day.addDays(-1), day), Validity::Expired);
    EXPECT_EQ(validityOn({}, day), Validity::DoesNotRunOut);
}

TEST(Validity, is_told_as_running_out_for_ninety_days)
{
    EXPECT_EQ(validityOn(day.addDays(90), day), Validity::RunsOutSoon);
    EXPECT_EQ(validityOn(day.addDays(91), day), Validity::Valid);
}

TEST(TourTaken, counts_the_first_and_the_last_day)
{
    TourTaken tour{};
    tour.arrivedOn = QDate(2024, 5, 1);
    tour.endedOn = QDate(2024, 5, 31);
    EXPECT_EQ(tour.daysServed(day), 31);
    EXPECT_EQ(tour.daysServed(QDate(2024, 5, 1)), 1);
    EXPECT_EQ(tour.daysServed(QDate(2024, 4, 30)), 0);
    EXPECT_FALSE(tour.underWayOn(QDate(2024, 6, 1)));
    tour.endedOn = {};
    EXPECT_EQ(tour.daysServed(QDate(2024, 6, 1)), 32);
    EXPECT_TRUE(tour.underWayOn(QDate(2024, 6, 1)));
}

class PersonRecords : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (!IsSkipped())
            m_who = saved(database(), person(u"1"_qs));
    }

    Document paper(const char *type, QDate issuedOn, QDate expiresOn)
    {
        DocumentType kind;
        kind.code = kind.nameEn = QLatin1String(type);
        Document made;
        made.personId = m_who.id;
        made.typeId = saved(database(), kind).id;
        made.issuedOn = issuedOn;
        made.expiresOn = expiresOn;
        return saved(database(), made);
    }

    Person m_who;
};
ON_EACH_ENGINE(PersonRecords);

TEST_P(PersonRecords, are_counted_by_kind)
{
    LanguageSkill english;
    english.personId = m_who.id;
    english.language = u"en"_qs;
    saved(database(), english);
    paper("Passport", {}, {});
    paper("Visa", {}, {});
    const PersonCounts counts = personCounts(database(), m_who.id);
    EXPECT_EQ(counts.languages, 1);
    EXPECT_EQ(counts.papers, 2);
    EXPECT_EQ(counts.tours, 0);
    EXPECT_EQ(personCounts(database(), {999}).papers, 0);
}

TEST_P(PersonRecords, give_papers_by_type_with_their_state_on_the_day)
{
    paper("Visa", QDate(2024, 1, 1), day.addDays(-1));
    paper("Passport", QDate(2020, 1, 1), day.addDays(400));
    paper("Licence", {}, {});
    const QList<Paper> papers = papersOf(database(), m_who.id, day);
    ASSERT_EQ(papers.size(), 3);
    EXPECT_EQ(papers[0].type.en, u"Licence"_qs);
    EXPECT_EQ(papers[0].validity, Validity::DoesNotRunOut);
    EXPECT_EQ(papers[1].validity, Validity::Valid);
    EXPECT_EQ(papers[2].validity, Validity::Expired);
}

TEST_P(PersonRecords, give_tours_with_their_evaluation_the_latest_first)
{
    const Posting posting{m_who.id, saved(database(), mission(u"UNMISS"_qs)).id, saved(database(), category(u"SO"_qs)).id};
    const Tour first = saved(database(), tour(posting, QDate(2018, 1, 1), QDate(2018, 12, 31)));
    saved(database(), tour(posting, QDate(2024, 1, 1)));
    Evaluation good;
    good.tourId = first.id;
    good.overall = u"Outstanding"_qs;
    good.commendation = true;
    saved(database(), good);
    const QList<TourTaken> tours = toursOf(database(), m_who.id);
    ASSERT_EQ(tours.size(), 2);
    EXPECT_TRUE(tours[0].endedOn.isNull());
    EXPECT_TRUE(tours[0].evaluation.isEmpty());
    EXPECT_EQ(tours[1].evaluation, u"Outstanding"_qs);
    EXPECT_TRUE(tours[1].commended);
}

TEST_P(PersonRecords, give_training_candidacies_and_qualifications_with_what_they_name)
{
    Programme programme;
    programme.code = programme.titleEn = u"CPTM"_qs;
    Course course;
    course.code = u"CPTM-1"_qs;
    course.programmeId = saved(database(), programme).id;
    course.startsOn = QDate(2025, 3, 1);
    course = saved(database(), course);
    CourseResult result;
    result.courseId = course.id;
    result.personId = m_who.id;
    result.score = 81.5;
    result.outcome = Outcome::Passed;
    saved(database(), result);
    QualificationType type;
    type.code = type.nameEn = u"Observer"_qs;
    type.term = QualificationTerm::ForEver;
    Qualification qualification;
    qualification.personId = m_who.id;
    qualification.typeId = saved(database(), type).id;
    qualification.validUntil = day.addDays(10);
    saved(database(), qualification);
    Candidacy candidacy;
    candidacy.personId = m_who.id;
    candidacy.missionId = saved(database(), mission(u"UNMISS"_qs)).id;
    candidacy.categoryId = saved(database(), category(u"SO"_qs)).id;
    candidacy.stage = Stage::Reserve;
    saved(database(), candidacy);

    const TrainingTaken training = trainingOf(database(), m_who.id).value(0);
    EXPECT_EQ(training.programme.en, u"CPTM"_qs);
    EXPECT_EQ(training.score, 81.5);
    EXPECT_FALSE(training.attendancePercent);
    EXPECT_EQ(training.outcome, Outcome::Passed);
    EXPECT_EQ(qualificationsOf(database(), m_who.id, day).value(0).standing, (Standing{.lastDay = day.addDays(10)}));
    EXPECT_EQ(candidaciesOf(database(), m_who.id).value(0).stage, Stage::Reserve);
}

} // namespace
} // namespace muster
