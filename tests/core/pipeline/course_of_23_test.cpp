// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/pipeline/outcomes.h"
#include "core/qualification/grant.h"
#include "core/training/publish_results.h"
#include "core/training/save_attendance.h"
#include "core/training/save_marks.h"
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

    QList<PersonId> policeOfficers() const
    {
        QList<PersonId> found;
        const auto sql = u"SELECT p.id FROM person p JOIN service s ON s.id = p.service_id WHERE s.code = 'VPP' ORDER BY p.sort_key, p.id LIMIT 23"_qs;
        for (const Row &row : office->database.rows(sql))
            found.append({row[0].toLongLong()});
        return found;
    }

    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        office = std::make_unique<FreshOffice>(GetParam());
        importOffice(office->database, u":/muster/sample"_qs, ImportChoice::RefuseMissing, clerk());
        course = PoliceCourse::in(office->database, clerk());
        ChangeSet changes(office->database, u"Enrol 23"_qs, clerk());
        for (const PersonId one : policeOfficers()) {
            Participant place{.courseId = course.course.id, .personId = one, .state = ParticipantState::Confirmed};
            changes.save(place);
            places.append(place);
        }
        changes.commit();
    }

    void attend()
    {
        for (int day = 0; day < PoliceCourse::days; ++day) {
            QList<AttendanceEntry> entries;
            for (int officer = 0; officer < places.size(); ++officer)
                for (const int lesson : {2 * day, 2 * day + 1})
                    entries.append({course.lessons[lesson].id, places[officer].id,
                                    PoliceCourse::isAway(officer, lesson) ? AttendanceMark::Absent : AttendanceMark::Present});
            ASSERT_NE(saveAttendance(office->database, {course.course.id, entries, course.course.endsOn}, drafter()).changeSet, 0);
        }
    }

    void mark()
    {
        QList<MarkEntry> entries;
        for (int officer = 0; officer < places.size(); ++officer)
            for (int part = 0; part < course.components.size(); ++part)
                entries.append({places[officer].id, course.components[part].id, 1, PoliceCourse::marksOf(officer)[part].toDouble()});
        ASSERT_NE(saveMarks(office->database, {course.course.id, entries}, drafter()).changeSet, 0);
    }

    OutcomeRow figures() const { return outcomes(office->database, {.course = PoliceCourse::code}).first(); }

    std::unique_ptr<FreshOffice> office;
    PoliceCourse course;
    QList<Participant> places;
};
ON_EACH_ENGINE(CourseOf23);

TEST_P(CourseOf23, is_run_from_enrolment_to_8_qualified)
{
    ASSERT_EQ(places.size(), PoliceCourse::people);
    attend();
    mark();
    const ResultsDrafted made = draftResults(office->database, {.course = course.course.id, .on = course.course.endsOn}, drafter());
    ASSERT_NE(made.changeSet, 0);
    EXPECT_EQ(figures().trained, 0) << "a draft counts nowhere";
    EXPECT_THROW(publishResults(office->database, made.sheet, course.course.endsOn, drafter()), Refused);
    publishResults(office->database, made.sheet, course.course.endsOn, publisher());
    EXPECT_EQ(figures(), (OutcomeRow{{}, 23, 8, 0}));
    QList<PersonId> passed;
    for (const CourseResult &one : select<CourseResult>(office->database, u"WHERE course_id = ? AND outcome = 'passed'"_qs, {course.course.id.value}))
        passed.append(one.personId);
    const auto type = select<QualificationType>(office->database, u"WHERE code = 'IPO'"_qs).first();
    ASSERT_NE(grantQualifications(office->database, {course.course.id, passed, type.id, course.course.endsOn}, publisher()).changeSet, 0);
    EXPECT_EQ(figures(), (OutcomeRow{{}, 23, 8, 8}));
}

} // namespace
} // namespace muster
