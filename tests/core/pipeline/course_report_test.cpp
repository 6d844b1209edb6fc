// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/course_report.h"

#include "core/base/errors.h"
#include "core/qualification/qualification.h"
#include "core/training/drafted_result.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

/// A course with a recognised programme, two bands and whoever a test puts on it.
class CourseReportTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        programme = saved(database(), Programme{.code = "CPTM-2017", .kind = "CPTM"});
        course = saved(database(), Course{.code = "C-1", .programmeId = programme.id, .startsOn = QDate(2025, 3, 1), .endsOn = QDate(2025, 3, 12)});
        saved(database(), Band{.nameEn = "Good", .leastMark = 80});
        saved(database(), Band{.nameEn = "Fair", .leastMark = 60});
    }
    Person somebody(const QString &number, const QString &name, Sex sex)
    {
        Person person{.serviceNo = number, .fullName = name, .sex = sex, .nationality = "VNM"};
        return saved(database(), person);
    }
    void result(const Person &who, Outcome outcome, std::optional<double> attendance = {}, std::optional<double> mark = {})
    {
        saved(database(), CourseResult{.courseId = course.id, .personId = who.id, .attendancePercent = attendance, .score = mark, .outcome = outcome});
    }
    void place(const Person &who, ParticipantState state) { saved(database(), Participant{.courseId = course.id, .personId = who.id, .state = state}); }
    CourseReport report() const { return courseReport(database(), course.id); }

    Programme programme;
    Course course;
};
ON_EACH_ENGINE(CourseReportTest);

TEST_P(CourseReportTest, tells_published_results_in_the_order_of_names_with_averages_of_what_is_known)
{
    result(somebody("3", "Nguyễn Văn Vinh", Sex::Male), Outcome::Passed, 100, 90);
    result(somebody("1", "Trần Thị An", Sex::Female), Outcome::Failed, 80, 50);
    result(somebody("2", "Lê Thị Bình", Sex::Female), Outcome::Withdrawn);
    const CourseReport found = report();
    ASSERT_EQ(found.people.size(), 3);
    EXPECT_EQ(found.people[0].who.fullName, "Trần Thị An");
    EXPECT_EQ(found.people[2].who.fullName, "Nguyễn Văn Vinh");
    EXPECT_EQ(found.results(), 3);
    EXPECT_EQ(found.count(Outcome::Passed), 1);
    EXPECT_EQ(found.count(Outcome::Withdrawn), 1);
    EXPECT_DOUBLE_EQ(found.averageAttendance().value(), 90);
    EXPECT_DOUBLE_EQ(found.averageMark().value(), 70);
    EXPECT_EQ(found.marks(), 2);
    const QList<SexCount> nations = found.byNationality();
    ASSERT_EQ(nations.size(), 1);
    EXPECT_EQ(nations[0].women, 2);
    EXPECT_EQ(nations[0].men, 1);
    EXPECT_EQ(found.byOrganisation().first().key, "") << "nobody recorded one";
}

TEST_P(CourseReportTest, spreads_the_marks_by_bands_and_names_those_below_every_band)
{
    result(somebody("1", "A", Sex::Male), Outcome::Passed, {}, 80);
    result(somebody("2", "B", Sex::Male), Outcome::Passed, {}, 79.9);
    result(somebody("3", "C", Sex::Male), Outcome::Failed, {}, 59.9);
    result(somebody("4", "D", Sex::Male), Outcome::Unknown);
    const QList<BandCount> spread = report().spread();
    ASSERT_EQ(spread.size(), 3);
    EXPECT_EQ(spread[0].band->nameEn, "Good");
    EXPECT_EQ(spread[0].people, 1);
    EXPECT_EQ(spread[1].people, 1);
    EXPECT_FALSE(spread[2].band);
    EXPECT_EQ(spread[2].people, 1);
}

TEST_P(CourseReportTest, leaves_drafts_and_those_who_never_came_out)
{
    const Person drafted = somebody("1", "A", Sex::Male);
    place(drafted, ParticipantState::Present);
    place(somebody("2", "B", Sex::Female), ParticipantState::Invited);
    place(somebody("3", "C", Sex::Female), ParticipantState::Withdrawn);
    const ResultSheet sheet = saved(database(), ResultSheet{.courseId = course.id, .draftedBy = "An", .draftedOn = QDate(2025, 3, 12)});
    saved(database(), DraftedResult{.sheetId = sheet.id, .personId = drafted.id, .score = 95, .outcome = Outcome::Passed});
    const CourseReport found = report();
    ASSERT_EQ(found.people.size(), 1);
    EXPECT_FALSE(found.people[0].result) << "a draft is no result";
    EXPECT_EQ(found.results(), 0);
    EXPECT_FALSE(found.averageMark());
    EXPECT_TRUE(found.spread().isEmpty());
}

TEST_P(CourseReportTest, names_the_recognition_only_when_the_whole_course_lies_inside)
{
    Recognition window = saved(database(), Recognition{.programmeId = programme.id, .certificate = "UN-1", .validFrom = QDate(2025, 3, 1), .validUntil = QDate(2025, 3, 11)});
    EXPECT_FALSE(report().recognition) << "the last day is outside";
    window.validUntil = QDate(2025, 3, 12);
    saved(database(), window);
    EXPECT_EQ(report().recognition->certificate, "UN-1");
}

TEST_P(CourseReportTest, counts_as_qualified_who_holds_a_qualification_from_this_very_course)
{
    const Person one = somebody("1", "A", Sex::Male), other = somebody("2", "B", Sex::Male);
    result(one, Outcome::Passed);
    result(other, Outcome::Passed);
    const QualificationType type = saved(database(), QualificationType{.code = "Q", .nameEn = "Q", .term = QualificationTerm::ForEver});
    saved(database(), Qualification{.personId = one.id, .typeId = type.id, .grantedOn = QDate(2025, 3, 13), .courseId = course.id});
    saved(database(), Qualification{.personId = other.id, .typeId = type.id, .grantedOn = QDate(2025, 3, 13)});
    EXPECT_EQ(report().qualified(), 1);
    EXPECT_TRUE(report().people[0].qualified);
    EXPECT_FALSE(report().people[1].qualified);
}

TEST_P(CourseReportTest, of_a_course_that_is_gone_is_missing)
{
    EXPECT_THROW(courseReport(database(), {999}), Missing);
}

} // namespace
} // namespace muster
