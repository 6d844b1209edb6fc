// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_desk.h"
#include "core/storage/history.h"
#include "tests/core/training/results_fixture.h"

namespace muster {
namespace {

using ResultSheets = ResultsOnEachEngine;
ON_EACH_ENGINE(ResultSheets);

TEST_P(ResultSheets, are_worked_out_from_attendance_and_marks)
{
    writeEverythingDown();
    const WorkedOut whole = workedOut(database(), some.course.id);
    ASSERT_EQ(whole.rows.size(), 3) << "the invited one gets no result";
    EXPECT_TRUE(whole.hasRule());
    EXPECT_EQ(whole.rows[0].told, (ToldOutcome{Outcome::Passed}));
    EXPECT_EQ(whole.rows[0].mark, 80.0) << "60 of 80 % and 40 of 80 %";
    EXPECT_EQ(whole.rows[0].attendance(), 100.0);
    EXPECT_EQ(whole.rows[1].told.outcome, Outcome::Failed);
    EXPECT_EQ(whole.rows[1].told.reasons, (QStringList{u"attendance 66.6 %, at least 80 % asked"_qs}));
    EXPECT_EQ(whole.rows[2].told.reasons, (QStringList{u"Written below its pass mark, 50"_qs}));
}

TEST_P(ResultSheets, are_not_drafted_with_empty_cells_which_are_named)
{
    writeEverythingDown();
    attend({at(1, 3, AttendanceMark::None, AttendanceMark::Present)});
    markThem({mark(2, 1, std::nullopt, 20)});
    const ResultsDrafted made = draft();
    EXPECT_EQ(made.changeSet, 0);
    ASSERT_EQ(made.faults.size(), 2);
    EXPECT_EQ(made.faults[0].personId, person(1));
    EXPECT_TRUE(made.faults[0].cell.contains(u"Lesson 4"_qs)) << made.faults[0].cell.toStdString();
    EXPECT_EQ(made.faults[0].words, u"not marked"_qs);
    EXPECT_EQ(made.faults[1].personId, person(2));
    EXPECT_EQ(made.faults[1].cell, u"Driving"_qs);
    EXPECT_EQ(made.faults[1].words, u"no mark"_qs);
    EXPECT_FALSE(openDraft(database(), some.course.id));
}

TEST_P(ResultSheets, keep_a_draft_out_of_what_is_published)
{
    writeEverythingDown();
    const ResultsDrafted made = draft();
    EXPECT_EQ(nameOf(made.changeSet), u"Draft the results of CPTM-1: 3 people"_qs);
    EXPECT_EQ(openDraft(database(), some.course.id)->draftedBy, clerk().author);
    EXPECT_TRUE(results().isEmpty());
    for (const ListedResult &one : listedResults(database(), some.course.id))
        EXPECT_EQ(one.standing, ResultStanding::Drafted);
}

TEST_P(ResultSheets, are_drafted_anew_in_place_of_the_draft_before)
{
    writeEverythingDown();
    const ResultsDrafted first = draft();
    const ResultsDrafted second = draft(officer());
    EXPECT_FALSE(find(database(), first.sheet));
    EXPECT_EQ(openDraft(database(), some.course.id)->id, second.sheet);
    EXPECT_EQ(select<DraftedResult>(database()).size(), 3);
}

TEST_P(ResultSheets, are_discarded_while_they_are_drafts)
{
    writeEverythingDown();
    discardDraft(database(), draft().sheet, clerk());
    EXPECT_TRUE(select<DraftedResult>(database()).isEmpty());
    EXPECT_FALSE(openDraft(database(), some.course.id));
    const ResultSheetId sheet = draft().sheet;
    publishResults(database(), sheet, today, officer());
    EXPECT_NE(refusedWords([&] { discardDraft(database(), sheet, clerk()); }), QString());
}

TEST_P(ResultSheets, are_published_by_somebody_else_in_one_change_set)
{
    writeEverythingDown();
    const ResultSheetId sheet = draft().sheet;
    EXPECT_TRUE(againstPublishing(database(), sheet, officer().author).isEmpty());
    const qint64 changeSet = publishResults(database(), sheet, today, officer(6));
    EXPECT_EQ(nameOf(changeSet), u"Publish the results of CPTM-1: 3 people, 1 passed"_qs);
    ASSERT_EQ(results().size(), 3);
    EXPECT_EQ(results()[0].outcome, Outcome::Passed);
    EXPECT_EQ(results()[0].sheetId, sheet);
    EXPECT_EQ(find(database(), sheet)->publishedBy, officer().author);
    EXPECT_EQ(listedResults(database(), some.course.id)[1].standing, ResultStanding::Published);
    EXPECT_EQ(refusedWords([&] { publishResults(database(), sheet, today, officer()); }), u"These results are published already."_qs);
}

TEST_P(ResultSheets, are_never_published_by_who_drafted_them)
{
    writeEverythingDown();
    const ResultSheetId sheet = draft({u"Lê Văn Đạt"_qs, clerk().at}).sheet;
    for (const QString &same : {u"Lê Văn Đạt"_qs, u"  lê văn đạt "_qs, u"LE VAN DAT"_qs})
        EXPECT_TRUE(refusedWords([&] { publishResults(database(), sheet, today, {same, clerk().at}); }).contains(u"somebody else must publish"_qs)) << same.toStdString();
    EXPECT_TRUE(results().isEmpty());
}

TEST_P(ResultSheets, are_never_published_by_who_changed_a_row_of_the_draft)
{
    writeEverythingDown();
    const ResultSheetId sheet = draft().sheet;
    DraftedResult row = draftedResults(database(), sheet).first();
    row.note = u"seen"_qs;
    saved(database(), row, officer());
    EXPECT_NE(refusedWords([&] { publishResults(database(), sheet, today, officer()); }), QString());
}

TEST_P(ResultSheets, are_not_published_once_attendance_or_marks_say_something_else)
{
    writeEverythingDown();
    const ResultSheetId sheet = draft().sheet;
    markThem({mark(2, 0, 70, 49)});
    const QString words = refusedWords([&] { publishResults(database(), sheet, today, officer()); });
    EXPECT_TRUE(words.contains(u"draft the results anew"_qs)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Nguyễn Văn Ac: drafted attendance 100 %, mark 69.4 %, Failed; now attendance 100 %, mark 82 %, Passed"_qs)) << words.toStdString();
    EXPECT_TRUE(results().isEmpty());
    publishResults(database(), draft().sheet, today, officer());
    EXPECT_EQ(results()[2].outcome, Outcome::Passed);
}

TEST_P(ResultSheets, are_not_published_once_other_people_are_on_the_course)
{
    writeEverythingDown();
    const ResultSheetId sheet = draft().sheet;
    Participant late = some.people[3];
    late.state = ParticipantState::Confirmed;
    saved(database(), late);
    EXPECT_TRUE(refusedWords([&] { publishResults(database(), sheet, today, officer()); }).contains(u"is not in the draft"_qs));
    Participant gone = some.people[0];
    gone = *find(database(), gone.id);
    gone.state = ParticipantState::Replaced;
    saved(database(), gone);
    EXPECT_TRUE(refusedWords([&] { publishResults(database(), sheet, today, officer()); }).contains(u"gets no result on this course any more"_qs));
}

TEST_P(ResultSheets, correct_a_published_result_and_keep_the_first_and_the_reason)
{
    published();
    const NewDraft correction{.course = some.course.id, .on = today.addDays(1),
                              .typed = {{.personId = person(1), .attendance = 85, .mark = 94, .outcome = Outcome::Passed, .note = u"sheet of day 1 found"_qs}},
                              .reason = u"Two lessons were marked wrongly"_qs};
    const ResultsDrafted made = draftResults(database(), correction, clerk(7));
    EXPECT_EQ(nameOf(made.changeSet), u"Draft a correction of the results of CPTM-1: 1 people"_qs);
    EXPECT_EQ(results()[1].outcome, Outcome::Failed) << "until it is published";
    EXPECT_NE(refusedWords([&] { publishResults(database(), made.sheet, today, clerk(8)); }), QString());
    publishResults(database(), made.sheet, today.addDays(1), officer(8));
    EXPECT_EQ(results()[1].outcome, Outcome::Passed);
    EXPECT_EQ(results()[1].sheetId, made.sheet);
    EXPECT_NE(results()[0].sheetId, made.sheet);
    const QList<ShownSheet> sheets = resultSheets(database(), some.course.id);
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_EQ(sheets[0].rows[1].result.outcome, Outcome::Failed) << "the first stays readable";
    EXPECT_EQ(sheets[1].sheet.reason, u"Two lessons were marked wrongly"_qs);
    EXPECT_EQ(sheets[1].rows.size(), 1);
}

TEST_P(ResultSheets, correct_nothing_without_people_reason_or_difference)
{
    published();
    const TypedResult better{.personId = person(1), .attendance = 85, .mark = 94, .outcome = Outcome::Passed};
    const auto refused = [&](const NewDraft &draft) { return refusedWords([&] { draftResults(database(), draft, clerk()); }); };
    EXPECT_TRUE(refused({.course = some.course.id, .on = today, .reason = u"why"_qs}).contains(u"choose the people"_qs));
    EXPECT_TRUE(refused({.course = some.course.id, .on = today, .typed = {better}, .reason = u"  "_qs}).contains(u"say why"_qs));
    const CourseResult first = results()[0];
    const TypedResult same{.personId = first.personId, .attendance = first.attendancePercent, .mark = first.score, .outcome = first.outcome};
    EXPECT_TRUE(refused({.course = some.course.id, .on = today, .typed = {same}, .reason = u"why"_qs}).contains(u"nothing to correct"_qs));
    EXPECT_TRUE(refused({.course = some.course.id, .on = today, .typed = {better, {.personId = {987654}, .outcome = Outcome::Passed}}, .reason = u"why"_qs})
                    .contains(u"not on this course"_qs));
}

TEST_P(ResultSheets, of_a_course_without_a_curriculum_are_typed_for_each_person)
{
    Course course = some.course;
    course.curriculumId = {};
    saved(database(), course);
    QList<TypedResult> typed{{.personId = person(0), .attendance = 101, .mark = 100.5, .outcome = Outcome::Passed},
                             {.personId = person(1), .attendance = 90, .mark = 70, .outcome = Outcome::Passed}};
    const NewDraft asked{.course = course.id, .on = today, .typed = typed};
    const ResultsDrafted refused = draftResults(database(), asked, clerk());
    ASSERT_EQ(refused.faults.size(), 3);
    EXPECT_EQ(refused.faults[0].cell, u"Attendance"_qs);
    EXPECT_EQ(refused.faults[0].words, u"101 % lies above 100 %."_qs);
    EXPECT_EQ(refused.faults[1].cell, u"Mark"_qs);
    EXPECT_EQ(refused.faults[2].personId, person(2));
    EXPECT_EQ(refused.faults[2].words, u"choose the result"_qs);
    typed[0] = {.personId = person(0), .attendance = 100, .mark = std::nullopt, .outcome = Outcome::Passed};
    typed.append({.personId = person(2), .outcome = Outcome::Withdrawn});
    publishResults(database(), draftResults(database(), {.course = course.id, .on = today, .typed = typed}, clerk()).sheet, today, officer());
    EXPECT_EQ(results()[2].outcome, Outcome::Withdrawn);
    EXPECT_EQ(results()[0].score, std::nullopt);
}

TEST_P(ResultSheets, of_a_course_with_a_rule_are_not_typed)
{
    writeEverythingDown();
    const NewDraft typed{.course = some.course.id, .on = today, .typed = {{.personId = person(1), .outcome = Outcome::Passed}}};
    EXPECT_TRUE(refusedWords([&] { draftResults(database(), typed, clerk()); }).contains(u"worked out"_qs));
}

TEST_P(ResultSheets, give_who_withdrew_after_a_lesson_that_result)
{
    writeEverythingDown();
    Participant gone = *find(database(), some.people[0].id);
    gone.state = ParticipantState::Withdrawn;
    saved(database(), gone);
    publishResults(database(), draft().sheet, today, officer());
    EXPECT_EQ(results()[0].outcome, Outcome::Withdrawn);
}

TEST_P(ResultSheets, are_the_only_way_to_results_of_a_course_with_participants)
{
    published();
    const RecordType &type = recordType<CourseResult>();
    const StoredRecord result = *storedRecord(database(), type, results()[0].id.value);
    EXPECT_TRUE(refusedWords([&] { saveRecord(database(), type, result, clerk()); }).contains(u"published by result sheets"_qs));
    EXPECT_TRUE(refusedWords([&] { removeRecord(database(), type, result, clerk()); }).contains(u"published by result sheets"_qs));
    const CourseResult made{.courseId = some.course.id, .personId = person(3), .outcome = Outcome::Passed};
    EXPECT_NE(refusedWords([&] { saveRecord(database(), type, {{}, valuesOf(made)}, clerk()); }), QString());
    const StoredRecord sheet = *storedRecord(database(), recordType<ResultSheet>(), results()[0].sheetId.value);
    EXPECT_NE(refusedWords([&] { saveRecord(database(), recordType<ResultSheet>(), sheet, clerk()); }), QString());
    const StoredRecord row = storedRecords(database(), recordType<DraftedResult>()).first();
    EXPECT_NE(refusedWords([&] { removeRecord(database(), recordType<DraftedResult>(), row, clerk()); }), QString());
}

TEST_P(ResultSheets, leave_results_of_courses_without_participants_to_forms)
{
    const Course old = saved(database(), Course{.code = u"OLD-1"_qs, .programmeId = some.course.programmeId});
    const CourseResult made{.courseId = old.id, .personId = person(3), .outcome = Outcome::Passed};
    StoredRecord stored = saveRecord(database(), recordType<CourseResult>(), {{}, valuesOf(made)}, clerk());
    EXPECT_EQ(listedResults(database(), old.id).first().standing, ResultStanding::Recorded);
    CourseResult moved = made;
    moved.courseId = some.course.id;
    EXPECT_NE(refusedWords([&] { saveRecord(database(), recordType<CourseResult>(), {stored.state, valuesOf(moved)}, clerk()); }), QString());
    removeRecord(database(), recordType<CourseResult>(), stored, clerk());
    EXPECT_TRUE(results().isEmpty());
}

} // namespace
} // namespace muster
