// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/roster.h"

#include "core/people/rank_held.h"
#include "core/training/course_result.h"
#include "tests/core/training/course_office.h"

namespace muster {
namespace {

class Roster : public CourseOffice {};

QStringList names(const QList<RosterRow> &rows)
{
    QStringList names;
    for (const RosterRow &row : rows)
        names.append(row.fullName);
    return names;
}

TEST_P(Roster, stands_in_Vietnamese_order_of_names)
{
    for (const char *name : {"Trần Văn Dũng", "Lê Thị Đào", "Nguyễn Văn An", "Phạm Thị Ánh"})
        place(somebody(QString::fromUtf8(name)), ParticipantState::Confirmed);
    EXPECT_EQ(names(roster(database(), course.id)), QStringList({u"Nguyễn Văn An"_qs, u"Phạm Thị Ánh"_qs, u"Trần Văn Dũng"_qs, u"Lê Thị Đào"_qs}));
}

TEST_P(Roster, tells_what_is_known_of_somebody)
{
    const OrganisationId navy = saved(database(), Organisation{.name = u"Navy"_qs}).id;
    const RankId major = saved(database(), Rank{.code = u"M"_qs, .nameEn = u"Major"_qs}).id;
    const RankId colonel = saved(database(), Rank{.code = u"C"_qs, .nameEn = u"Colonel"_qs}).id;
    const PersonId who = saved(database(), Person{.serviceNo = u"N1"_qs, .fullName = u"Jane Roe"_qs, .sex = Sex::Female, .nationality = u"CAN"_qs, .organisationId = navy}).id;
    saved(database(), RankHeld{.personId = who, .rankId = major, .fromOn = course.startsOn});
    saved(database(), RankHeld{.personId = who, .rankId = colonel, .fromOn = course.startsOn.addDays(1)});
    saved(database(), Participant{.courseId = course.id, .personId = who, .state = ParticipantState::Waiting, .waitingNumber = 3, .note = u"Late"_qs});
    const QList<RosterRow> rows = roster(database(), course.id);
    ASSERT_EQ(rows.size(), 1);
    const RosterRow &row = rows.first();
    EXPECT_TRUE(row.isRecorded());
    EXPECT_EQ(row.personId, who);
    EXPECT_EQ((QStringList{row.serviceNo, row.fullName, row.rank, row.organisation, row.nationality, row.sex, row.note}),
              QStringList({u"N1"_qs, u"Jane Roe"_qs, u"Major"_qs, u"Navy"_qs, u"CAN"_qs, u"female"_qs, u"Late"_qs}));
    EXPECT_EQ(row.state, ParticipantState::Waiting);
    EXPECT_EQ(row.waitingNumber, 3);
}

TEST_P(Roster, of_a_course_of_the_past_is_those_with_a_recorded_result)
{
    const PersonId passed = somebody(u"Trần An"_qs);
    const PersonId gone = somebody(u"Trần Bình"_qs);
    saved(database(), CourseResult{.courseId = course.id, .personId = passed, .outcome = Outcome::Passed});
    saved(database(), CourseResult{.courseId = course.id, .personId = gone, .outcome = Outcome::Withdrawn});
    const QList<RosterRow> rows = roster(database(), course.id);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_FALSE(rows[0].isRecorded());
    EXPECT_EQ(rows[0].state, ParticipantState::Confirmed);
    EXPECT_EQ(rows[1].state, ParticipantState::Withdrawn);
}

TEST_P(Roster, names_a_participant_with_a_result_once)
{
    const PersonId who = somebody(u"Trần An"_qs);
    place(who, ParticipantState::Present);
    saved(database(), CourseResult{.courseId = course.id, .personId = who, .outcome = Outcome::Passed});
    const QList<RosterRow> rows = roster(database(), course.id);
    ASSERT_EQ(rows.size(), 1);
    EXPECT_TRUE(rows.first().isRecorded());
}

TEST_P(Roster, of_a_course_without_days_tells_the_latest_rank)
{
    Course undated = saved(database(), Course{.code = u"LATER"_qs, .programmeId = course.programmeId});
    const PersonId who = somebody(u"Trần An"_qs);
    saved(database(), RankHeld{.personId = who, .rankId = saved(database(), Rank{.code = u"M"_qs, .nameEn = u"Major"_qs}).id, .fromOn = QDate(2031, 1, 1)});
    saved(database(), Participant{.courseId = undated.id, .personId = who});
    EXPECT_EQ(roster(database(), undated.id).value(0).rank, u"Major"_qs);
    EXPECT_TRUE(roster(database(), course.id).isEmpty());
}

ON_EACH_ENGINE(Roster);

} // namespace
} // namespace muster
