// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_desk.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/training/attendance.h"
#include "core/training/course_mark.h"
#include "core/training/course_result.h"
#include "core/training/drafted_result.h"
#include "core/training/enrol.h"
#include "core/training/move_participants.h"
#include "core/training/remove_participants.h"
#include "core/training/session.h"
#include "tests/core/training/course_office.h"

namespace muster {
namespace {

class Enrolling : public CourseOffice {};
class Participants : public CourseOffice {};
class PlaceInAForm : public CourseOffice {};

ON_EACH_ENGINE(Enrolling);
ON_EACH_ENGINE(Participants);
ON_EACH_ENGINE(PlaceInAForm);

QStringList words(const PlacesChanged &done)
{
    QStringList words{done.fault};
    for (const PlaceRefusal &one : done.refusals)
        words.append(one.fullName + u": "_qs + one.words);
    words.removeAll(QString());
    return words;
}

qsizetype changeCount(const Database &database)
{
    return changeSets(database, 1000).size();
}

TEST_P(Enrolling, gives_a_list_of_people_places_as_one_change)
{
    const qsizetype before = changeCount(database());
    const QList<PersonId> all = people(3);
    const auto none = changeCount(database());
    const PlacesChanged done = enrol(database(), {course.id, all, ParticipantState::Confirmed}, clerk());
    EXPECT_TRUE(done.isDone());
    EXPECT_EQ(done.participants.size(), 3);
    EXPECT_TRUE(done.waiting.isEmpty());
    EXPECT_EQ(changeCount(database()), none + 1) << before;
    for (const RosterRow &row : roster(database(), course.id))
        EXPECT_EQ(row.state, ParticipantState::Confirmed);
    EXPECT_EQ(changeSets(database(), 1).first().head.name, u"Enrol 3 person(s) on CPTM-2025-01"_qs);
}

TEST_P(Enrolling, puts_those_beyond_the_places_on_the_waiting_list_in_order)
{
    course = held(u"SMALL"_qs, course.startsOn, course.endsOn, 2);
    const QList<PersonId> all = people(6);
    const PlacesChanged first = enrol(database(), {course.id, all.mid(0, 4)}, clerk());
    ASSERT_TRUE(first.isDone()) << words(first).join(u'\n').toStdString();
    ASSERT_EQ(first.waiting.size(), 2);
    EXPECT_EQ(first.waiting[0].person, all[2]);
    EXPECT_EQ(first.waiting[0].number, 1);
    EXPECT_EQ(first.waiting[1].number, 2);
    const PlacesChanged second = enrol(database(), {course.id, all.mid(4)}, clerk());
    ASSERT_EQ(second.waiting.size(), 2);
    EXPECT_EQ(second.waiting[0].number, 3);
    EXPECT_EQ(CoursePlaces(database(), course.id).held(), 2);
}

TEST_P(Enrolling, lets_nobody_in_before_those_who_wait)
{
    course = held(u"SMALL"_qs, course.startsOn, course.endsOn, 1);
    const QList<PersonId> all = people(3);
    const PlacesChanged first = enrol(database(), {course.id, all.mid(0, 2)}, clerk());
    ASSERT_TRUE(moveParticipants(database(), {course.id, {first.participants[0]}, ParticipantState::Withdrawn, u"Ill"_qs}, clerk()).isDone());
    const PlacesChanged late = enrol(database(), {course.id, {all[2]}}, clerk());
    ASSERT_EQ(late.waiting.size(), 1) << "the place that is free belongs to the one who waits";
    EXPECT_EQ(late.waiting.first().number, 2);
    EXPECT_EQ(takeNextWaiting(database(), course.id, clerk()).participants, QList<ParticipantId>{first.participants[1]});
}

TEST_P(Enrolling, refuses_by_name_and_then_enrols_nobody)
{
    const QList<PersonId> all = people(4);
    place(all[0], ParticipantState::Withdrawn);
    const Course other = held(u"OTHER"_qs, course.endsOn, course.endsOn.addDays(5));
    ASSERT_TRUE(enrol(database(), {other.id, {all[1]}}, clerk()).isDone());
    const qsizetype before = changeCount(database());
    const PlacesChanged done = enrol(database(), {course.id, {all[0], all[1], all[2], all[2], all[3], PersonId{999999}}}, clerk());
    EXPECT_EQ(words(done), QStringList({u"Trần Văn A: is on the course already (Withdrawn)"_qs,
                                        u"Trần Văn B: has a place on OTHER at the same time (22 Aug 2025 – 27 Aug 2025)"_qs,
                                        u"Trần Văn C: stands on the list twice"_qs, u"Somebody: is no longer in the office"_qs}));
    EXPECT_EQ(changeCount(database()), before);
    EXPECT_EQ(roster(database(), course.id).size(), 1);
}

TEST_P(Enrolling, asks_of_two_courses_only_when_they_share_a_day_and_hold_a_place)
{
    const PersonId who = somebody();
    const Course before = held(u"BEFORE"_qs, course.startsOn.addDays(-5), course.startsOn.addDays(-1));
    const Course undated = held(u"UNDATED"_qs, {}, {});
    const Course full = held(u"FULL"_qs, course.startsOn, course.endsOn, 0);
    const Course oneDay = held(u"ONE-DAY"_qs, course.startsOn.addDays(2), {});
    for (const Course &one : {before, undated, full})
        ASSERT_TRUE(enrol(database(), {one.id, {who}}, clerk()).isDone()) << one.code.toStdString();
    ASSERT_TRUE(enrol(database(), {course.id, {who}}, clerk()).isDone()) << "on the waiting list of FULL nobody holds a place";
    EXPECT_FALSE(enrol(database(), {oneDay.id, {who}}, clerk()).isDone()) << "a course whose last day is not known lasts one day";
}

TEST_P(Enrolling, is_over_once_results_are_published)
{
    saved(database(), CourseResult{.courseId = course.id, .personId = somebody(), .outcome = Outcome::Passed});
    const PlacesChanged done = enrol(database(), {course.id, people(1)}, clerk());
    EXPECT_EQ(words(done), QStringList{u"The results of CPTM-2025-01 are published: its participants stay as they are."_qs});
    EXPECT_THROW(enrol(database(), {CourseId{999999}, people(1)}, clerk()), Missing);
    EXPECT_FALSE(enrol(database(), {held(u"EMPTY"_qs, {}, {}).id, {}}, clerk()).isDone());
}

TEST_P(Enrolling, is_taken_back_as_a_whole)
{
    const PlacesChanged done = enrol(database(), {course.id, people(3)}, clerk());
    takeBack(database(), done.changeSet, clerk(1), recordTypes());
    EXPECT_TRUE(roster(database(), course.id).isEmpty());
}

TEST_P(Participants, move_several_at_once)
{
    const PlacesChanged there = enrol(database(), {course.id, people(3)}, clerk());
    ASSERT_TRUE(moveParticipants(database(), {course.id, there.participants, ParticipantState::Present}, clerk()).isDone());
    for (const RosterRow &row : roster(database(), course.id))
        EXPECT_EQ(row.state, ParticipantState::Present);
    EXPECT_EQ(moveParticipants(database(), {course.id, there.participants, ParticipantState::Present}, clerk()).changeSet, 0) << "nothing was to change";
}

TEST_P(Participants, withdraw_with_a_note_that_is_added)
{
    const ParticipantId who = saved(database(), Participant{.courseId = course.id, .personId = somebody(), .note = u"Vegetarian"_qs}).id;
    EXPECT_EQ(words(moveParticipants(database(), {course.id, {who}, ParticipantState::Withdrawn, u"  "_qs}, clerk())),
              QStringList{u"Say in the note why somebody withdraws."_qs});
    ASSERT_TRUE(moveParticipants(database(), {course.id, {who}, ParticipantState::Withdrawn, u"Ill"_qs}, clerk()).isDone());
    EXPECT_EQ(find(database(), who)->note, u"Vegetarian\nIll"_qs);
}

TEST_P(Participants, come_back_only_where_a_place_is_free)
{
    course = held(u"SMALL"_qs, course.startsOn, course.endsOn, 1);
    const PlacesChanged there = enrol(database(), {course.id, people(3)}, clerk());
    const PlacesChanged refused = moveParticipants(database(), {course.id, there.participants.mid(1), ParticipantState::Confirmed}, clerk());
    EXPECT_EQ(refused.refusals.size(), 2);
    EXPECT_EQ(refused.refusals.value(0).words, u"would need a place, and every place of the course is taken"_qs);
    ASSERT_TRUE(moveParticipants(database(), {course.id, {there.participants[0]}, ParticipantState::Withdrawn, u"Ill"_qs}, clerk()).isDone());
    EXPECT_EQ(moveParticipants(database(), {course.id, there.participants.mid(1), ParticipantState::Confirmed}, clerk()).refusals.size(), 1) << "one place for two";
    ASSERT_TRUE(moveParticipants(database(), {course.id, {there.participants[2]}, ParticipantState::Confirmed}, clerk()).isDone());
    EXPECT_EQ(find(database(), there.participants[2])->waitingNumber, std::nullopt);
    EXPECT_EQ(moveParticipants(database(), {course.id, {there.participants[0]}, ParticipantState::Invited}, clerk()).refusals.size(), 1);
}

TEST_P(Participants, are_replaced_by_a_newcomer_who_gets_the_place)
{
    course = held(u"SMALL"_qs, course.startsOn, course.endsOn, 1);
    const QList<PersonId> all = people(3);
    const PlacesChanged there = enrol(database(), {course.id, all.mid(0, 1), ParticipantState::Confirmed}, clerk());
    ASSERT_TRUE(moveParticipants(database(), {course.id, there.participants, ParticipantState::Present}, clerk()).isDone());
    const PlacesChanged done = replaceParticipant(database(), {there.participants[0], all[1], u"Called to Juba"_qs}, clerk());
    ASSERT_TRUE(done.isDone()) << words(done).join(u'\n').toStdString();
    const QList<RosterRow> rows = roster(database(), course.id);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].state, ParticipantState::Replaced);
    EXPECT_EQ(rows[0].replacedBy, u"Trần Văn B"_qs);
    EXPECT_EQ(rows[0].note, u"Called to Juba"_qs);
    EXPECT_EQ(rows[1].state, ParticipantState::Confirmed) << "the newcomer has not been seen yet";
    EXPECT_EQ(words(replaceParticipant(database(), {there.participants[0], all[2]}, clerk())),
              QStringList{u"Trần Văn A: holds no place that somebody could take over"_qs});
    EXPECT_EQ(replaceParticipant(database(), {rows[1].id, all[1]}, clerk()).refusals.size(), 1) << "nobody replaces himself";
    ASSERT_TRUE(replaceParticipant(database(), {rows[1].id, all[0]}, clerk()).isDone()) << "the first one is back";
    EXPECT_EQ(roster(database(), course.id)[0].state, ParticipantState::Confirmed);
    EXPECT_TRUE(roster(database(), course.id)[0].replacedById.isNull());
}

TEST_P(Participants, are_replaced_by_somebody_who_waited)
{
    course = held(u"SMALL"_qs, course.startsOn, course.endsOn, 1);
    const QList<PersonId> all = people(2);
    const PlacesChanged there = enrol(database(), {course.id, all}, clerk());
    ASSERT_TRUE(replaceParticipant(database(), {there.participants[0], all[1]}, clerk()).isDone());
    EXPECT_EQ(find(database(), there.participants[1])->state, ParticipantState::Invited);
    EXPECT_EQ(find(database(), there.participants[1])->waitingNumber, std::nullopt);
}

TEST_P(Participants, go_without_a_trace_only_while_nothing_rests_on_them)
{
    const QList<PersonId> all = people(5);
    const PlacesChanged there = enrol(database(), {course.id, all}, clerk());
    const SessionId session = saved(database(), Session{.courseId = course.id, .heldOn = course.startsOn, .startsAt = u"08:00"_qs, .minutes = 45, .title = u"First"_qs}).id;
    saved(database(), Attendance{.sessionId = session, .participantId = there.participants[0], .mark = AttendanceMark::Absent});
    const CurriculumId curriculum = saved(database(), Curriculum{.programmeId = programme, .code = u"C"_qs}).id;
    const ComponentId test = saved(database(), Component{.curriculumId = curriculum, .nameEn = u"Test"_qs, .weight = 1.0, .fullMark = 10.0}).id;
    saved(database(), CourseMark{.participantId = there.participants[1], .componentId = test, .sitting = 1, .mark = 5.0});
    const ResultSheetId sheet = saved(database(), ResultSheet{.courseId = course.id, .draftedBy = u"An"_qs, .draftedOn = course.endsOn}).id;
    saved(database(), DraftedResult{.sheetId = sheet, .personId = all[2]});
    saved(database(), Attendance{.sessionId = session, .participantId = there.participants[3]});
    const PlacesChanged refused = removeParticipants(database(), course.id, there.participants, clerk());
    EXPECT_EQ(words(refused), QStringList({u"Trần Văn A: has attendance at 1 lesson(s); withdraw instead"_qs,
                                           u"Trần Văn B: has 1 mark(s); withdraw instead"_qs,
                                           u"Trần Văn C: has a drafted result; withdraw instead"_qs}));
    EXPECT_EQ(roster(database(), course.id).size(), 5);
    EXPECT_TRUE(removeParticipants(database(), course.id, there.participants.mid(3), clerk()).isDone()) << "a mark that was wiped out is no trace";
    EXPECT_EQ(roster(database(), course.id).size(), 3);
    EXPECT_THROW(removeParticipants(database(), course.id, there.participants.mid(3), clerk()), Missing);
}

TEST_P(PlaceInAForm, is_held_to_what_the_verbs_ask)
{
    const RecordType &type = recordType<Participant>();
    const Course other = held(u"OTHER"_qs, course.startsOn, course.endsOn);
    const Course small = held(u"SMALL"_qs, course.endsOn.addDays(9), course.endsOn.addDays(10), 1);
    const QList<PersonId> all = people(3);
    ASSERT_TRUE(enrol(database(), {other.id, {all[0]}}, clerk()).isDone());
    ASSERT_TRUE(enrol(database(), {small.id, {all[1]}}, clerk()).isDone());
    const auto fault = [&](const Participant &one) {
        try {
            saveRecord(database(), type, {{one.id.value, one.version}, valuesOf(one)}, clerk());
        } catch (const Refused &refused) {
            return refused.problems().first().field;
        }
        return QString();
    };
    const auto in = [](const Course &where, PersonId who, ParticipantState state) { return Participant{.courseId = where.id, .personId = who, .state = state}; };
    EXPECT_EQ(fault(in(course, all[0], ParticipantState::Confirmed)), u"person_id"_qs);
    EXPECT_EQ(fault(in(small, all[2], ParticipantState::Invited)), u"state"_qs);
    EXPECT_EQ(fault(in(small, all[2], ParticipantState::Waiting)), u"waiting_number"_qs);
    EXPECT_EQ(fault(in(course, all[2], ParticipantState::Replaced)), u"replaced_by_id"_qs);
    Participant numbered = in(course, all[2], ParticipantState::Confirmed);
    numbered.waitingNumber = 2;
    EXPECT_EQ(fault(numbered), u"waiting_number"_qs);
    EXPECT_EQ(fault(in(small, all[1], ParticipantState::Confirmed)), u"person_id"_qs) << "twice on the course";
    EXPECT_EQ(fault(in(course, all[2], ParticipantState::Invited)), QString());
    Participant there = select<Participant>(database(), u"WHERE course_id = ?"_qs, {course.id.value}).value(0);
    saved(database(), CourseResult{.courseId = course.id, .personId = all[2], .outcome = Outcome::Passed});
    there.note = u"Left a bag"_qs;
    EXPECT_EQ(fault(there), QString()) << "a note may be mended";
    there = *find(database(), there.id);
    there.state = ParticipantState::Confirmed;
    EXPECT_EQ(fault(there), u"course_id"_qs);
    EXPECT_THROW(removeRecord(database(), type, *storedRecord(database(), type, there.id.value), clerk()), Refused);
}

} // namespace
} // namespace muster
