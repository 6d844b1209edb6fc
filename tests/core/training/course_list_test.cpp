// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/course_list.h"

#include "core/training/course_result.h"
#include "core/training/participant.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

const QDate today(2025, 7, 31);

class CourseList : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        staff = saved(database(), Programme{.code = u"STM-UNSO"_qs, .titleEn = u"Staff officers"_qs, .titleVi = u"Sĩ quan tham mưu"_qs}).id;
        police = saved(database(), Programme{.code = u"STM-UNPOL"_qs, .titleEn = u"Police"_qs}).id;
        hanoi = saved(database(), venue(u"Học viện Hà Nội"_qs)).id;
        add({.code = u"SO-24"_qs, .programmeId = staff, .title = u"Khóa tham mưu"_qs, .startsOn = QDate(2024, 12, 20), .endsOn = QDate(2025, 1, 10)});
        add({.code = u"SO-25"_qs, .programmeId = staff, .startsOn = QDate(2025, 7, 21), .endsOn = today, .venueId = hanoi, .partner = u"Canada;GPOI"_qs, .capacity = 2});
        add({.code = u"POL-25"_qs, .programmeId = police, .title = u"Ánh sáng"_qs, .startsOn = QDate(2025, 6, 1), .endsOn = today.addDays(-1)});
        add({.code = u"POL-26"_qs, .programmeId = police, .title = u"Anh"_qs, .startsOn = today.addDays(1), .endsOn = QDate(2026, 1, 2)});
        add({.code = u"POL-X"_qs, .programmeId = police});
    }

    void add(const Course &course) { courses.insert(course.code, saved(database(), course).id); }

    PersonId takesPart(const QString &course, ParticipantState state)
    {
        const PersonId who = saved(database(), person(u"P%1"_qs.arg(++m_people))).id;
        saved(database(), Participant{.courseId = courses[course], .personId = who, .state = state});
        return who;
    }

    void results(const QString &course, PersonId who, Outcome outcome) { saved(database(), CourseResult{.courseId = courses[course], .personId = who, .outcome = outcome}); }

    QStringList codes(const CourseFilter &filter, CourseOrder order = {}) const
    {
        QStringList codes;
        for (const CourseRow &row : courseRows(database(), courseOutline(database(), filter, order), filter.day))
            codes.append(row.code);
        return codes;
    }

    CourseRow row(const QString &course) const { return courseRow(database(), courses[course], today).value_or(CourseRow()); }

    QHash<QString, CourseId> courses;
    ProgrammeId staff, police;
    VenueId hanoi;

private:
    int m_people = 0;
};

TEST_P(CourseList, stands_with_the_latest_course_first_and_those_without_days_last)
{
    EXPECT_EQ(codes({.day = today}), (QStringList{u"POL-26"_qs, u"SO-25"_qs, u"POL-25"_qs, u"SO-24"_qs, u"POL-X"_qs}));
}

TEST_P(CourseList, finds_words_of_title_programme_venue_and_partner_without_marks)
{
    EXPECT_EQ(codes({.day = today, .words = u"tham muu"_qs}), (QStringList{u"SO-25"_qs, u"SO-24"_qs})) << "by programme and by title";
    EXPECT_EQ(codes({.day = today, .words = u"ha noi gpoi"_qs}), QStringList{u"SO-25"_qs});
    EXPECT_EQ(codes({.day = today, .words = u"pol-2"_qs}), (QStringList{u"POL-26"_qs, u"POL-25"_qs}));
    EXPECT_EQ(codes({.day = today, .words = u"huu"_qs}), QStringList()) << "words from their beginning";
}

TEST_P(CourseList, asks_by_programme_year_time_and_partners)
{
    EXPECT_EQ(codes({.day = today, .programmeId = staff}), (QStringList{u"SO-25"_qs, u"SO-24"_qs}));
    EXPECT_EQ(codes({.day = today, .year = 2024}), QStringList{u"SO-24"_qs});
    EXPECT_EQ(codes({.day = today, .year = 2026}), QStringList{u"POL-26"_qs}) << "a course belongs to each year it has a day in";
    EXPECT_EQ(codes({.day = today, .time = CourseTime::Running}), QStringList{u"SO-25"_qs}) << "its last day belongs to it";
    EXPECT_EQ(codes({.day = today, .time = CourseTime::Over}), (QStringList{u"POL-25"_qs, u"SO-24"_qs}));
    EXPECT_EQ(codes({.day = today, .time = CourseTime::Planned}), (QStringList{u"POL-26"_qs, u"POL-X"_qs}));
    EXPECT_EQ(codes({.day = today, .withPartners = true}), QStringList{u"SO-25"_qs});
}

TEST_P(CourseList, sorts_by_every_column_and_counts)
{
    takesPart(u"POL-25"_qs, ParticipantState::Present);
    takesPart(u"POL-25"_qs, ParticipantState::Confirmed);
    takesPart(u"SO-24"_qs, ParticipantState::Present);
    EXPECT_EQ(codes({.day = today, .programmeId = police}, {CourseKey::Title, Qt::AscendingOrder}), (QStringList{u"POL-X"_qs, u"POL-26"_qs, u"POL-25"_qs}));
    EXPECT_EQ(codes({.day = today}, {CourseKey::Code, Qt::DescendingOrder}).first(), u"SO-25"_qs);
    EXPECT_EQ(codes({.day = today}, {CourseKey::Taken, Qt::DescendingOrder}).mid(0, 2), (QStringList{u"POL-25"_qs, u"SO-24"_qs}));
    EXPECT_EQ(codes({.day = today}, {CourseKey::EndsOn, Qt::AscendingOrder}).first(), u"POL-X"_qs);
    EXPECT_EQ(codes({.day = today}, {CourseKey::Capacity, Qt::DescendingOrder}).first(), u"SO-25"_qs);
    for (const CourseKey key : {CourseKey::Programme, CourseKey::Venue, CourseKey::Partner, CourseKey::Passed, CourseKey::State, CourseKey::StartsOn})
        EXPECT_EQ(codes({.day = today}, {key, Qt::AscendingOrder}).size(), 5);
}

TEST_P(CourseList, counts_places_taken_waiting_and_passed)
{
    takesPart(u"SO-25"_qs, ParticipantState::Invited);
    takesPart(u"SO-25"_qs, ParticipantState::Confirmed);
    takesPart(u"SO-25"_qs, ParticipantState::Waiting);
    takesPart(u"SO-25"_qs, ParticipantState::Withdrawn);
    takesPart(u"SO-25"_qs, ParticipantState::Replaced);
    results(u"SO-25"_qs, takesPart(u"SO-25"_qs, ParticipantState::Present), Outcome::Passed);
    const CourseRow one = row(u"SO-25"_qs);
    EXPECT_EQ(one.taken, 3);
    EXPECT_EQ(one.waiting, 1);
    EXPECT_EQ(one.passed, 1);
    EXPECT_EQ(one.capacity, 2);
    EXPECT_FALSE(one.byResults);
}

TEST_P(CourseList, counts_people_with_a_result_where_no_place_was_recorded)
{
    for (const Outcome outcome : {Outcome::Passed, Outcome::Failed, Outcome::Withdrawn})
        results(u"SO-24"_qs, saved(database(), person(u"H%1"_qs.arg(int(outcome)))).id, outcome);
    EXPECT_EQ(row(u"SO-24"_qs).taken, 2);
    EXPECT_EQ(row(u"SO-24"_qs).passed, 1);
    EXPECT_TRUE(row(u"SO-24"_qs).byResults);
    EXPECT_EQ(row(u"SO-24"_qs).state, CourseState::Published);
}

TEST_P(CourseList, tells_how_far_a_course_is)
{
    EXPECT_EQ(row(u"POL-26"_qs).state, CourseState::Planned);
    EXPECT_EQ(row(u"POL-X"_qs).state, CourseState::Planned);
    EXPECT_EQ(row(u"SO-25"_qs).state, CourseState::Running);
    EXPECT_EQ(row(u"POL-25"_qs).state, CourseState::Over) << "nobody was on it";
    const PersonId who = takesPart(u"POL-25"_qs, ParticipantState::Present);
    EXPECT_EQ(row(u"POL-25"_qs).state, CourseState::ToPublish);
    results(u"POL-25"_qs, who, Outcome::Failed);
    EXPECT_EQ(row(u"POL-25"_qs).state, CourseState::Published);
}

TEST_P(CourseList, knows_the_years_and_the_courses_of_one)
{
    EXPECT_EQ(courseYears(database()), (QList<int>{2026, 2025, 2024}));
    QStringList first;
    for (const CourseRow &course : coursesOfYear(database(), {.day = today, .year = 2025}))
        first.append(course.code);
    EXPECT_EQ(first, (QStringList{u"SO-24"_qs, u"POL-25"_qs, u"SO-25"_qs, u"POL-26"_qs}));
    EXPECT_FALSE(courseRow(database(), {99999}, today));
}

ON_EACH_ENGINE(CourseList);

} // namespace
} // namespace muster
