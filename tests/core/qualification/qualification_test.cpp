// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/qualification.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(Qualification, does_not_run_out_before_it_was_granted)
{
    Qualification qualification;
    qualification.personId = {1};
    qualification.typeId = {2};
    qualification.grantedOn = QDate(2018, 8, 26);
    qualification.validUntil = QDate(2018, 8, 25);
    ASSERT_EQ(problemsOf(qualification).size(), 1);
    EXPECT_EQ(problemsOf(qualification).first().field, u"valid_until"_qs);
    qualification.validUntil = qualification.grantedOn;
    EXPECT_TRUE(problemsOf(qualification).isEmpty());
}

TEST(QualificationType, has_a_code_a_name_and_the_months_it_lasts)
{
    EXPECT_EQ(problemsOf(QualificationType()).size(), 3);
    const QualificationType none{.code = u"A"_qs, .nameEn = u"A"_qs, .validityMonths = 0};
    ASSERT_EQ(problemsOf(none).size(), 1);
    EXPECT_EQ(problemsOf(none).first().words, "It would run out before it was granted.");
}

TEST(QualificationType, that_lasts_as_long_as_another_names_it)
{
    const QualificationType one{.id = {1}, .code = u"A"_qs, .nameEn = u"A"_qs, .term = QualificationTerm::AsLongAs};
    ASSERT_EQ(problemsOf(one).size(), 1);
    EXPECT_EQ(problemsOf(one).first().field, "as_long_as_id");
}

} // namespace
} // namespace muster
