// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/pipeline/outcomes.h"
#include "core/pipeline/proposals.h"
#include "core/training/enrol.h"
#include "core/training/publish_results.h"
#include "core/training/roster.h"
#include "tests/core/exchange/office_fixture.h"
#include "tests/support/office_fixture.h"
#include "tests/support/police_course.h"

namespace muster {
namespace {

/// The sample office and a course of 23 of its police officers.
class CourseOf23 : public OnEachEngine {
protected:
    static Signature drafter() { return {u"Nguyễn Văn Huấn"_qs, clerk(1).at}; }
    static Signature publisher() { return {u"Trần Thị Bình"_qs, clerk(2).at}; }

    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        office = std::make_unique<FreshOffice>(GetParam());
        importOffice(office->database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, clerk());
        course = PoliceCourse::in(office->database, clerk());
        ASSERT_NE(enrol(office->database, {course.course.id, PoliceCourse::officers(office->database), ParticipantState::Confirmed}, drafter()).changeSet, 0);
        for (const RosterRow &row : roster(office->database, course.course.id))
            places.append(row.id);
    }

    OutcomeRow figures() const { return outcomes(office->database, {.course = PoliceCourse::code}).first(); }

    std::unique_ptr<FreshOffice> office;
    PoliceCourse course;
    QList<ParticipantId> places;      ///< in the order of names
};
ON_EACH_ENGINE(CourseOf23);

TEST_P(CourseOf23, is_run_from_enrolment_to_8_qualified)
{
    ASSERT_EQ(places.size(), PoliceCourse::people);
    for (int day = 0; day < PoliceCourse::days; ++day)
        ASSERT_NE(course.attend(office->database, day, places, drafter()).changeSet, 0);
    ASSERT_NE(course.mark(office->database, places, drafter()).changeSet, 0);
    const ResultsDrafted made = draftResults(office->database, {.course = course.course.id, .on = course.course.endsOn}, drafter());
    ASSERT_NE(made.changeSet, 0);
    EXPECT_EQ(figures().trained, 0) << "a draft counts nowhere";
    EXPECT_THROW(publishResults(office->database, made.sheet, course.course.endsOn, drafter()), Refused);
    publishResults(office->database, made.sheet, course.course.endsOn, publisher());
    EXPECT_EQ(figures(), (OutcomeRow{{}, 23, 8, 0}));
    const auto type = select<QualificationType>(office->database, u"WHERE code = 'IPO'"_qs).first();
    const QList<GrantCase> due = dueProposals(office->database, {.day = course.course.endsOn, .typeId = type.id, .courseId = course.course.id}).rows;
    Proposing proposing{.wishes = {}, .on = course.course.endsOn};
    for (const GrantCase &one : due)
        proposing.wishes.append({one.personId, one.typeId, one.courseId, one.grantedOn});
    const Proposed proposed = proposeGrants(office->database, proposing, drafter());
    EXPECT_EQ(proposed.proposals.size(), 8);
    EXPECT_EQ(figures(), (OutcomeRow{{}, 23, 8, 0})) << "a proposal counts nowhere";
    EXPECT_EQ(confirmProposals(office->database, proposed.proposals, course.course.endsOn, drafter()).refusals.size(), 8);
    ASSERT_NE(confirmProposals(office->database, proposed.proposals, course.course.endsOn, publisher()).changeSet, 0);
    EXPECT_EQ(figures(), (OutcomeRow{{}, 23, 8, 8}));
}

} // namespace
} // namespace muster
