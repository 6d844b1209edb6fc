// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/curriculum_rule.h"
#include "core/training/recognition_rule.h"

#include "tests/support/print_qt.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

const ProgrammeId unso{7};

Recognition recognition(ProgrammeId programme = unso)
{
    return {.programmeId = programme, .certificate = u"UNSOC"_qs, .signedOn = QDate(2026, 3, 1), .validFrom = QDate(2026, 3, 1), .validUntil = QDate(2030, 2, 28)};
}

Course held(QDate first, QDate last)
{
    return {.programmeId = unso, .startsOn = first, .endsOn = last};
}

TEST(RecognitionRule, holds_for_a_course_from_its_first_to_its_last_day_both_included)
{
    const Course whole = held(QDate(2026, 3, 1), QDate(2030, 2, 28));
    ASSERT_TRUE(recognitionOf(whole, {recognition()}));
    EXPECT_EQ(recognitionOf(whole, {recognition()})->certificate, u"UNSOC"_qs);
    EXPECT_EQ(recognitionStanding(whole, {recognition()}), RecognitionStanding::Recognised);
}

TEST(RecognitionRule, does_not_hold_for_a_course_that_begins_a_day_before_or_ends_a_day_after)
{
    const Course before = held(QDate(2026, 2, 28), QDate(2026, 3, 20));
    const Course after = held(QDate(2030, 2, 10), QDate(2030, 3, 1));
    for (const Course &course : {before, after}) {
        EXPECT_FALSE(recognitionOf(course, {recognition()}));
        EXPECT_EQ(recognitionStanding(course, {recognition()}), RecognitionStanding::PartlyInside);
    }
    EXPECT_EQ(recognitionStanding(held(QDate(2026, 2, 1), QDate(2026, 2, 28)), {recognition()}), RecognitionStanding::Outside);
    EXPECT_EQ(recognitionStanding(held(QDate(2030, 3, 1), QDate(2030, 3, 9)), {recognition()}), RecognitionStanding::Outside);
}

TEST(RecognitionRule, does_not_hold_for_another_programme_nor_where_the_days_are_not_known)
{
    EXPECT_EQ(recognitionStanding(held(QDate(2027, 1, 1), QDate(2027, 1, 9)), {recognition({8})}), RecognitionStanding::NoneOfProgramme);
    EXPECT_EQ(recognitionStanding(held(QDate(2027, 1, 1), {}), {recognition()}), RecognitionStanding::DaysUnknown);
    EXPECT_FALSE(recognitionOf(held({}, QDate(2027, 1, 1)), {recognition()}));
}

TEST(RecognitionRule, takes_the_certificate_signed_last)
{
    Recognition renewed = recognition();
    renewed.certificate = u"UNSOC II"_qs;
    renewed.signedOn = QDate(2028, 1, 1);
    EXPECT_EQ(recognitionOf(held(QDate(2029, 1, 1), QDate(2029, 1, 9)), {renewed, recognition()})->certificate, u"UNSOC II"_qs);
}

TEST(RecognitionRule, is_not_made_of_two_windows_that_only_together_hold_the_course)
{
    Recognition next = recognition();
    next.validFrom = QDate(2030, 3, 1);
    next.validUntil = QDate(2034, 2, 28);
    EXPECT_EQ(recognitionStanding(held(QDate(2030, 2, 20), QDate(2030, 3, 10)), {recognition(), next}), RecognitionStanding::PartlyInside);
}

Curriculum version(const QString &code, QDate from, QDate until = {})
{
    return {.code = code, .validFrom = from, .validUntil = until};
}

TEST(CurriculumRule, takes_the_version_valid_on_the_first_day_both_ends_included)
{
    const QList<Curriculum> versions{version(u"2017"_qs, QDate(2017, 5, 2), QDate(2024, 12, 31)), version(u"2025"_qs, QDate(2025, 1, 1))};
    const auto codeOn = [&versions](QDate day) {
        const auto valid = curriculumOn(versions, day);
        return valid ? valid->code : QString();
    };
    EXPECT_EQ(codeOn(QDate(2017, 5, 1)), QString());
    EXPECT_EQ(codeOn(QDate(2017, 5, 2)), u"2017"_qs);
    EXPECT_EQ(codeOn(QDate(2024, 12, 31)), u"2017"_qs);
    EXPECT_EQ(codeOn(QDate(2025, 1, 1)), u"2025"_qs);
    EXPECT_EQ(codeOn({}), QString()) << "a course without a first day";
}

TEST(CurriculumRule, guesses_nothing_where_two_versions_fit)
{
    EXPECT_FALSE(curriculumOn({version(u"a"_qs, QDate(2017, 1, 1)), version(u"b"_qs, QDate(2018, 1, 1))}, QDate(2019, 1, 1)));
    EXPECT_TRUE(curriculumOn({version(u"a"_qs, {}), version(u"b"_qs, QDate(2018, 1, 1))}, QDate(2017, 1, 1))) << "no first day: always valid until its last";
}

} // namespace
} // namespace muster
