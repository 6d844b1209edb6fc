// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/office.h"
#include "core/pipeline/proposals.h"
#include "core/training/enrol.h"
#include "core/training/listed_results.h"
#include "core/training/publish_results.h"
#include "core/training/roster.h"
#include "core/training/save_attendance.h"
#include "core/training/save_marks.h"
#include "tests/app/office_test.h"
#include "tests/core/training/some_course.h"
#include "tests/support/police_course.h"

namespace muster {

namespace {

Signature by(const QString &author)
{
    return {author, clerk().at};
}

/// The results of a course the program lists.
ProgramRun results(const QString &office, const QString &course)
{
    return musterctlCsv({"results", office, "--course", course});
}

QString lineOf(const ProgramRun &run, const QString &serviceNo)
{
    for (const CsvRow &row : run.csv().rows)
        if (row.cells.first() == serviceNo)
            return row.cells.join(u',');
    return {};
}

/// A course in an office of the program whose first participant passes and whose second does not.
SomeCourse writtenDown(const Database &database)
{
    const SomeCourse some = SomeCourse::in(database, 3, 6, QStringLiteral("CLI-1"));
    const QDate day = SomeCourse::firstDay.addDays(9);
    for (int person = 0; person < 2; ++person) {
        AttendanceEntries attended{some.course.id, {}, day};
        for (const Session &lesson : some.lessons)
            attended.entries.append(AttendanceEntry{lesson.id, some.people[person].id, person == 1 && &lesson == &some.lessons[0] ? AttendanceMark::Absent : AttendanceMark::Present});
        saveAttendance(database, attended, by(QStringLiteral("An")));
        saveMarks(database, {some.course.id, {{some.people[person].id, some.components[0].id, 1, 77.75}, {some.people[person].id, some.components[1].id, 1, 15}}},
                  by(QStringLiteral("An")));
    }
    return some;
}

} // namespace

TEST_P(SampleOffice, lists_the_recorded_results_of_a_course)
{
    const ProgramRun run = results(sampleOffice(GetParam()), "CPTM-L2FH-1");
    EXPECT_EQ(run.csv().header, (QStringList{"service_no", "name", "attendance", "mark", "result", "published"}));
    EXPECT_EQ(lineOf(run, "08000001"), "08000001,Vương Bảo Danh,98,82.4,passed,yes");
    EXPECT_EQ(lineOf(run, "03000002"), "03000002,Đào Quang Lực,97,78.7,passed,yes");
}

TEST_P(SampleOffice, tells_plainly_that_a_course_of_results_is_not_there)
{
    const ProgramRun unknown = results(sampleOffice(GetParam()), "NO-1");
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_EQ(unknown.errors.trimmed(), "There is no course «NO-1».");
    EXPECT_EQ(musterctl({"results", sampleOffice(GetParam())}).exitCode, 2);
}

TEST_P(OfficeInUse, lists_results_as_worked_out_as_drafted_and_as_published)
{
    const QString address = copyOfSample(GetParam());
    const Office office = Office::open(OfficeAddress::of(address), by(QStringLiteral("An")));
    const SomeCourse some = writtenDown(office.database());
    const QString passing = QStringLiteral("CLI-1-0,Nguyễn Văn Aa,100,76.6,passed,"), failing = QStringLiteral("CLI-1-1,Nguyễn Văn Ab,80,76.6,passed,");
    EXPECT_EQ(lineOf(results(address, "CLI-1"), "CLI-1-0"), passing + "no") << "worked out";
    EXPECT_EQ(lineOf(results(address, "CLI-1"), "CLI-1-1"), failing + "no") << "80 % is enough";
    EXPECT_EQ(results(address, "CLI-1").csv().rows.size(), 2) << "the third is only invited";
    const ResultsDrafted made = draftResults(office.database(), {.course = some.course.id, .on = SomeCourse::firstDay.addDays(9)}, by(QStringLiteral("An")));
    EXPECT_EQ(lineOf(results(address, "CLI-1"), "CLI-1-0"), passing + "no") << "drafted";
    publishResults(office.database(), made.sheet, SomeCourse::firstDay.addDays(9), by(QStringLiteral("Bình")));
    EXPECT_EQ(lineOf(results(address, "CLI-1"), "CLI-1-0"), passing + "yes");
}

TEST_P(OfficeInUse, counts_a_course_of_23_police_officers_as_23_trained_and_8_qualified)
{
    const QString address = copyOfSample(GetParam());
    const Office office = Office::open(OfficeAddress::of(address), by(QStringLiteral("An")));
    const Database &database = office.database();
    const PoliceCourse course = PoliceCourse::in(database, by(QStringLiteral("An")));
    const CourseId id = course.course.id;
    enrol(database, {id, PoliceCourse::officers(database), ParticipantState::Confirmed}, by(QStringLiteral("An")));
    QList<ParticipantId> places;
    for (const RosterRow &row : roster(database, id))
        places.append(row.id);
    for (int day = 0; day < PoliceCourse::days; ++day)
        course.attend(database, day, places, by(QStringLiteral("An")));
    course.mark(database, places, by(QStringLiteral("An")));
    const QStringList asked{"outcomes", address, "--course", PoliceCourse::code, "--by", "course"};
    const ResultSheetId sheet = draftResults(database, {.course = id, .on = course.course.endsOn}, by(QStringLiteral("An"))).sheet;
    EXPECT_TRUE(musterctlCsv(asked).csv().rows.isEmpty()) << "a draft counts nowhere";
    publishResults(database, sheet, course.course.endsOn, by(QStringLiteral("Bình")));
    const auto type = select<QualificationType>(database, QStringLiteral("WHERE code = 'IPO'")).first();
    Proposing proposing{.wishes = {}, .on = course.course.endsOn};
    for (const ListedResult &one : listedResults(database, id))
        if (one.outcome == Outcome::Passed)
            proposing.wishes.append({one.personId, type.id, id, course.course.endsOn});
    const Proposed proposed = proposeGrants(database, proposing, by(QStringLiteral("An")));
    confirmProposals(database, proposed.proposals, course.course.endsOn, by(QStringLiteral("Bình")));
    EXPECT_EQ(musterctlCsv(asked).csv().rows.first().cells, (QStringList{PoliceCourse::code, "23", "8", "8"}));
    EXPECT_EQ(results(address, PoliceCourse::code).column("published").count("yes"), 23);
    EXPECT_EQ(results(address, PoliceCourse::code).column("result").count("passed"), 8);
}

TEST_P(OfficeInUse, takes_a_publication_back_unless_a_qualification_rests_on_it)
{
    const QString address = copyOfSample(GetParam());
    const Office office = Office::open(OfficeAddress::of(address), by(QStringLiteral("An")));
    const SomeCourse some = writtenDown(office.database());
    const QDate day = SomeCourse::firstDay.addDays(9);
    const ResultSheetId sheet = draftResults(office.database(), {.course = some.course.id, .on = day}, by(QStringLiteral("An"))).sheet;
    const QString publication = QString::number(publishResults(office.database(), sheet, day, by(QStringLiteral("Bình"))));
    const auto type = select<QualificationType>(office.database(), QStringLiteral("WHERE code = 'HQ'")).first();
    const Proposed proposed = proposeGrants(office.database(), {.wishes = {{some.people[0].personId, type.id, some.course.id, day}}, .on = day}, by(QStringLiteral("An")));
    const qint64 granted = confirmProposals(office.database(), proposed.proposals, day, by(QStringLiteral("Bình"))).changeSet;
    const ProgramRun refused = musterctl({"undo", address, publication});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.errors.toStdString(), testing::HasSubstr("Nguyễn Văn Aa (UN Headquarters Secondment)"));
    EXPECT_EQ(musterctl({"undo", address, QString::number(granted)}).exitCode, 0);
    EXPECT_EQ(musterctl({"undo", address, publication}).exitCode, 0);
    EXPECT_EQ(lineOf(results(address, "CLI-1"), "CLI-1-0").right(2), "no");
}

} // namespace muster
