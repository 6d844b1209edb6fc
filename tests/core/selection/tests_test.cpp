// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/selection/record_tests.h"
#include "core/selection/test_grid.h"
#include "core/storage/history.h"
#include "tests/core/selection/call_office.h"

namespace muster {
namespace {

class Tests : public CallOffice {
protected:
    TestGrid grid(CampaignId of, QDate on) { return testGrid(database(), {.campaign = of, .day = on}); }
    PersonId personOf(CandidacyId id) { return find(database(), id)->personId; }
    TestsRecorded record(const TestSheet &sheet) { return recordTests(database(), sheet, today, clerk()); }
};

ON_EACH_ENGINE(Tests);

TestKind lasting(int months)
{
    return {.fullMark = 100.0, .passMark = 60.0, .validityMonths = months};
}

TestResult result(QDate on, std::optional<double> mark)
{
    return {.takenOn = on, .mark = mark, .passMark = 60.0, .fullMark = 100.0};
}

TEST(TestStandingRule, counts_the_last_day_of_validity_as_valid)
{
    const QList<TestResult> passed{result(day(2024, 8, 31), 60.0)};
    EXPECT_EQ(testCell(lasting(6), passed, day(2024, 8, 31)).standing, TestStanding::Passed) << "the pass mark itself passes";
    EXPECT_EQ(testCell(lasting(6), passed, day(2025, 2, 28)).standing, TestStanding::Passed);
    EXPECT_EQ(testCell(lasting(6), passed, day(2025, 2, 28)).validUntil, day(2025, 2, 28));
    EXPECT_EQ(testCell(lasting(6), passed, day(2025, 3, 1)).standing, TestStanding::RunOut);
    EXPECT_EQ(testCell(lasting(6), passed, day(2024, 8, 30)).standing, TestStanding::NotTaken) << "not taken yet";
    EXPECT_EQ(testCell({.fullMark = 100.0}, passed, day(2099, 1, 1)).standing, TestStanding::Passed) << "without months it does not run out";
}

TEST(TestStandingRule, lets_the_latest_result_count)
{
    EXPECT_EQ(testCell(lasting(24), {result(day(2025, 1, 1), 80), result(day(2025, 2, 1), 40)}, day(2025, 3, 1)).standing, TestStanding::Failed);
    const TestCell resat = testCell(lasting(24), {result(day(2025, 2, 1), 70), result(day(2025, 1, 1), 40)}, day(2025, 3, 1));
    EXPECT_EQ(resat.standing, TestStanding::Passed);
    EXPECT_EQ(resat.attempts, 2);
    EXPECT_EQ(testCell(lasting(24), {result(day(2025, 1, 1), 80), result(day(2025, 2, 1), 40)}, day(2025, 1, 15)).standing, TestStanding::Passed) << "as of the day";
}

TEST(TestStandingRule, takes_a_mark_that_is_not_known_for_neither_passed_nor_failed)
{
    EXPECT_EQ(testCell(lasting(24), {result(day(2025, 1, 1), {})}, day(2025, 3, 1)).standing, TestStanding::NotKnown);
    EXPECT_EQ(testCell(lasting(24), {result(day(2025, 1, 1), 20), result(day(2025, 2, 1), {})}, day(2025, 3, 1)).standing, TestStanding::NotKnown);
    EXPECT_EQ(testCell(lasting(24), {result(day(2025, 1, 1), 80), result(day(2025, 2, 1), {})}, day(2025, 3, 1)).standing, TestStanding::Passed)
        << "a pass that still holds is not lost";
    EXPECT_TRUE(mayResit(TestStanding::Failed));
    EXPECT_TRUE(mayResit(TestStanding::RunOut));
    EXPECT_FALSE(mayResit(TestStanding::Passed));
    EXPECT_FALSE(mayResit(TestStanding::NotKnown));
}

TEST(TestStandingRule, reads_the_categories_of_a_test)
{
    EXPECT_TRUE(isFor({.appliesTo = u"UNMO; SO"_qs}, u"SO"_qs));
    EXPECT_FALSE(isFor({.appliesTo = u"UNMO;SO"_qs}, u"S"_qs));
    EXPECT_TRUE(isFor({}, u"SO"_qs)) << "one that names none is for all";
}

TEST_P(Tests, of_many_people_are_recorded_as_one_change_with_the_marks_frozen)
{
    TestKind driving = kind(u"DRIVE"_qs, TestSubject::Driving);
    const PersonId a = somebody(), b = somebody();
    const TestsRecorded done = record({call, day(2026, 1, 10), {{a, driving.id, 59.5}, {b, driving.id, 60.0}}});
    ASSERT_NE(done.changeSet, 0);
    EXPECT_EQ(changeSet(database(), done.changeSet).lines, 2);
    driving.passMark = 90.0;
    driving = saved(database(), driving);
    const auto results = select<TestResult>(database(), u"ORDER BY id"_qs);
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(isPassed(results[0]), false);
    EXPECT_EQ(isPassed(results[1]), true) << "the pass mark of the day it was taken counts";
    EXPECT_EQ(results[0].attempt, 1);
}

TEST_P(Tests, resat_get_the_next_attempt_and_the_same_day_is_put_right)
{
    const TestKind driving = kind(u"DRIVE"_qs, TestSubject::Driving);
    const PersonId who = somebody();
    record({call, day(2026, 1, 10), {{who, driving.id, 30.0}}});
    record({call, day(2026, 1, 10), {{who, driving.id, 35.0}}});
    record({call, day(2026, 1, 20), {{who, driving.id, 70.0}}});
    record({assessment, day(2026, 1, 20), {{who, driving.id, 70.0}}});
    const auto results = select<TestResult>(database(), u"ORDER BY id"_qs);
    ASSERT_EQ(results.size(), 3);
    EXPECT_EQ(results[0].mark, 35.0);
    EXPECT_EQ(results[1].attempt, 2);
    EXPECT_EQ(results[2].attempt, 1) << "another campaign counts for itself";
}

TEST_P(Tests, above_the_full_mark_are_refused_at_their_place_and_nothing_is_changed)
{
    const TestKind driving = kind(u"DRIVE"_qs, TestSubject::Driving);
    const TestsRecorded done = record({call, day(2026, 1, 10), {{somebody(), driving.id, 50.0}, {somebody(), driving.id, 100.5}, {somebody(), driving.id, 100.0}}});
    EXPECT_EQ(done.changeSet, 0);
    ASSERT_EQ(done.faults.size(), 1);
    EXPECT_EQ(done.faults[0].place, 1);
    EXPECT_TRUE(done.faults[0].words.contains(u"100.5"_qs)) << done.faults[0].words.toStdString();
    EXPECT_EQ(select<TestResult>(database()).size(), 0);
}

TEST_P(Tests, are_not_taken_on_a_day_to_come)
{
    const TestKind driving = kind(u"DRIVE"_qs, TestSubject::Driving);
    EXPECT_THROW(record({call, today.addDays(1), {{somebody(), driving.id, 50.0}}}), Refused);
    EXPECT_THROW(record({call, {}, {{somebody(), driving.id, 50.0}}}), Refused);
}

TEST_P(Tests, of_a_call_are_those_of_its_categories_and_count_wherever_they_were_gained)
{
    TestKind language = kind(u"ENG"_qs, TestSubject::Language);
    TestKind shooting{.code = u"SHOT"_qs, .subject = TestSubject::Shooting, .appliesTo = u"IPO"_qs, .fullMark = 10.0, .passMark = 7.0};
    shooting = saved(database(), shooting);
    kind(u"AMS"_qs, TestSubject::Assessment);
    const PersonId who = personOf(candidate());
    candidate(Sex::Male, Stage::Withdrawn);
    record({{}, day(2026, 1, 10), {{who, language.id, 66.0}}});
    const TestGrid asked = grid(call, today);
    ASSERT_EQ(asked.kinds.size(), 1);
    EXPECT_EQ(asked.kinds[0].code, u"ENG"_qs);
    ASSERT_EQ(asked.rows.size(), 1);
    EXPECT_EQ(asked.rows[0].cells[0].standing, TestStanding::Passed);
    EXPECT_EQ(testGrid(database(), {.category = observer, .day = today}).rows.size(), 1);
    EXPECT_EQ(testGrid(database(), {.category = staff, .day = today}).rows.size(), 0);
}

TEST_P(Tests, of_an_assessment_clear_for_24_months_when_all_parts_are_passed)
{
    const TestKind reading = kind(u"AMS-R"_qs, TestSubject::Assessment);
    const TestKind driving = kind(u"AMS-D"_qs, TestSubject::Assessment);
    kind(u"ENG"_qs, TestSubject::Language);
    const PersonId a = somebody(Sex::Female), b = somebody();
    ASSERT_NE(putForward(database(), {assessment, {a, b}, day(2026, 1, 5)}, clerk()), 0);
    EXPECT_EQ(putForward(database(), {assessment, {a, b}, day(2026, 1, 5)}, clerk()), 0) << "nobody is put forward twice";
    TestGrid parts = grid(assessment, today);
    ASSERT_EQ(parts.kinds.size(), 2);
    ASSERT_EQ(parts.rows.size(), 2);
    EXPECT_TRUE(parts.isAssessment);
    EXPECT_EQ(clearanceOf(parts.rows[0].cells, today).standing, TestStanding::NotKnown);

    record({assessment, day(2026, 1, 10), {{a, reading.id, 80.0}, {b, reading.id, 50.0}}});
    record({assessment, day(2026, 1, 12), {{a, driving.id, 60.0}, {b, driving.id, 60.0}}});
    parts = grid(assessment, today);
    const Clearance cleared = clearanceOf(parts.rows[0].cells, today);
    EXPECT_EQ(cleared.standing, TestStanding::Passed);
    EXPECT_EQ(cleared.clearedOn, day(2026, 1, 12));
    EXPECT_EQ(cleared.validUntil, day(2028, 1, 12));
    EXPECT_EQ(clearanceOf(parts.rows[0].cells, day(2028, 1, 12)).standing, TestStanding::Passed);
    EXPECT_EQ(clearanceOf(parts.rows[0].cells, day(2028, 1, 13)).standing, TestStanding::RunOut);
    EXPECT_EQ(clearanceOf(parts.rows[1].cells, today).standing, TestStanding::Failed);

    record({assessment, day(2026, 1, 20), {{b, reading.id, 61.0}}});
    parts = grid(assessment, today);
    EXPECT_EQ(clearanceOf(parts.rows[1].cells, today).clearedOn, day(2026, 1, 20)) << "a resit of one part is enough";
    EXPECT_EQ(parts.rows[1].cells[0].attempts, 2);
}

TEST_P(Tests, fill_a_mark_that_was_not_known_in_place_of_a_new_attempt)
{
    const TestKind reading = kind(u"AMS-R"_qs, TestSubject::Assessment);
    const PersonId who = somebody();
    putForward(database(), {assessment, {who}, day(2026, 1, 5)}, clerk());
    record({assessment, day(2026, 1, 10), {{who, reading.id, 80.0}}});
    const auto results = select<TestResult>(database());
    ASSERT_EQ(results.size(), 1);
    EXPECT_EQ(results[0].takenOn, day(2026, 1, 10));
    record({assessment, day(2026, 1, 10), {{who, reading.id}}});
    EXPECT_EQ(grid(assessment, today).rows[0].cells[0].standing, TestStanding::NotKnown) << "a mark taken away is not known";
}

} // namespace
} // namespace muster
