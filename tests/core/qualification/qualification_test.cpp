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

TEST(QualificationType, has_a_code_and_a_name)
{
    EXPECT_EQ(problemsOf(QualificationType()).size(), 2);
}

} // namespace
} // namespace muster
