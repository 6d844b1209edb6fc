// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qualification/grant.h"
#include "tests/core/training/results_fixture.h"

namespace muster {
namespace {

class Grant : public ResultsOnEachEngine {
protected:
    QualificationType type(std::optional<int> months)
    {
        return saved(database(), QualificationType{.code = u"L2FH"_qs, .nameEn = u"Level-2 Field Hospital Member"_qs, .validityMonths = months});
    }
    Granted grant(const QList<PersonId> &people, QualificationTypeId type, QDate on)
    {
        return grantQualifications(database(), {some.course.id, people, type, on}, clerk(9));
    }
    QList<Qualification> granted() const { return select<Qualification>(database(), QStringLiteral("ORDER BY id")); }
};
ON_EACH_ENGINE(Grant);

TEST_P(Grant, is_one_change_set_and_valid_for_the_months_of_the_type)
{
    published();
    const Granted made = grant({person(0), person(0)}, type(36).id, QDate(2018, 8, 26));
    EXPECT_EQ(nameOf(made.changeSet), u"Grant Level-2 Field Hospital Member to 1 people"_qs);
    ASSERT_EQ(granted().size(), 1) << "named twice, granted once";
    EXPECT_EQ(granted().first().validUntil, QDate(2021, 8, 25));
    EXPECT_EQ(granted().first().courseId, some.course.id);
}

TEST_P(Grant, without_months_has_no_last_day)
{
    published();
    grant({person(0)}, type({}).id, today);
    EXPECT_EQ(granted().first().validUntil, QDate());
}

TEST_P(Grant, asks_for_a_published_pass_of_each_and_grants_to_none_otherwise)
{
    published();
    const Granted made = grant({person(0), person(1), person(3)}, type(36).id, today);
    EXPECT_EQ(made.changeSet, 0);
    ASSERT_EQ(made.refusals.size(), 2);
    EXPECT_EQ(made.refusals[0].words, u"has no published pass of this course"_qs);
    EXPECT_TRUE(granted().isEmpty());
}

TEST_P(Grant, takes_no_drafted_pass)
{
    writeEverythingDown();
    draft();
    EXPECT_EQ(grant({person(0)}, type(36).id, today).refusals.size(), 1);
}

TEST_P(Grant, is_not_given_twice_on_one_day)
{
    published();
    const QualificationTypeId one = type(36).id;
    grant({person(0)}, one, today);
    EXPECT_EQ(grant({person(0)}, one, today).refusals.size(), 1);
    EXPECT_TRUE(grant({person(0)}, one, today.addDays(1)).refusals.isEmpty());
}

TEST_P(Grant, needs_people_a_type_and_a_day)
{
    published();
    EXPECT_NE(refusedWords([&] { grant({}, type(36).id, today); }), QString());
    EXPECT_NE(refusedWords([&] { grant({person(0)}, {}, today); }), QString());
    EXPECT_NE(refusedWords([&] { grant({person(0)}, select<QualificationType>(database()).first().id, {}); }), QString());
}

TEST(LastDayOf, is_the_day_before_the_months_are_full)
{
    EXPECT_EQ(lastDayOf({.validityMonths = 24}, QDate(2024, 2, 29)), QDate(2026, 2, 27));
    EXPECT_EQ(lastDayOf({.validityMonths = 1}, QDate(2025, 1, 31)), QDate(2025, 2, 27));
}

} // namespace
} // namespace muster
