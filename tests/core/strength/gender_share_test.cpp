// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strength/gender_share.h"

#include "core/missions/gender_target.h"
#include "core/people/document.h"
#include "core/strength/expiring_papers.h"
#include "tests/core/strength/small_office.h"

namespace muster {
namespace {

class GenderShares : public SmallOffice {};
class ExpiringPapers : public SmallOffice {};

ON_EACH_ENGINE(GenderShares);
ON_EACH_ENGINE(ExpiringPapers);

TEST_P(GenderShares, take_observers_and_staff_officers_together_and_leave_the_unknown_out_of_the_share)
{
    sent(somebody(Sex::Female), unmiss, observer, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Male), unmiss, staff, {day(2024, 1, 1), {}});
    sent(somebody(Sex::Unknown), unmiss, staff, {day(2024, 1, 1), {}});
    const QList<GenderShare> shares = genderShares(database(), day(2024, 6, 1));
    ASSERT_EQ(shares.size(), 1);
    EXPECT_EQ(shares[0].group, QStringLiteral("UNMEM_SO"));
    EXPECT_EQ(shares[0].all(), 3);
    EXPECT_DOUBLE_EQ(*shares[0].share(), 50.0);
}

TEST_P(GenderShares, stand_beside_the_target_of_the_year_and_of_the_last_year_known)
{
    saved(database(), GenderTarget{.groupCode = "TROOPS", .year = 2024, .percent = 11.0});
    saved(database(), GenderTarget{.groupCode = "TROOPS", .year = 2028, .percent = 15.0});
    sent(somebody(Sex::Female), unmiss, engineer, {day(2024, 1, 1), {}});
    const GenderShare share = genderShares(database(), day(2024, 6, 1)).first();
    EXPECT_EQ(share.targetOfTheYear, 11.0);
    EXPECT_EQ(share.goal, 15.0);
    EXPECT_EQ(share.goalYear, 2028);
}

TEST_P(GenderShares, are_unknown_while_the_sex_of_nobody_is_known)
{
    sent(somebody(Sex::Unknown), unmiss, engineer, {day(2024, 1, 1), {}});
    EXPECT_EQ(genderShares(database(), day(2024, 6, 1)).first().share(), std::nullopt);
}

TEST_P(ExpiringPapers, are_those_whose_last_valid_day_is_before_the_end_of_the_tour)
{
    const DocumentTypeId passport = saved(database(), DocumentType{.code = "PASSPORT", .nameEn = "Passport"}).id;
    const auto deployed = [&](QDate expires) {
        const PersonId who = somebody();
        Tour one = tour({who, unmiss, observer}, day(2024, 1, 1));
        one.plannedEndOn = day(2024, 12, 31);
        saved(database(), one);
        saved(database(), Document{.personId = who, .typeId = passport, .expiresOn = expires});
        return who;
    };
    const PersonId tooShort = deployed(day(2024, 12, 30));
    deployed(day(2024, 12, 31));
    deployed({});
    const PersonId renewed = deployed(day(2024, 6, 1));
    saved(database(), Document{.personId = renewed, .typeId = passport, .expiresOn = day(2030, 1, 1)});
    const QList<ExpiringPaper> papers = expiringPapers(database(), day(2024, 3, 1));
    ASSERT_EQ(papers.size(), 1);
    EXPECT_EQ(papers[0].personId, tooShort.value);
    EXPECT_EQ(papers[0].validUntil, day(2024, 12, 30));
    EXPECT_EQ(papers[0].neededUntil, day(2024, 12, 31));
}

} // namespace
} // namespace muster
