// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/document.h"
#include "core/people/language_skill.h"
#include "core/people/organisation.h"
#include "core/people/rank_held.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Document passport(QDate issued, QDate expires)
{
    Document document;
    document.personId = {1};
    document.typeId = {2};
    document.issuedOn = issued;
    document.expiresOn = expires;
    return document;
}

TEST(Document, does_not_expire_before_it_was_issued)
{
    const QDate issued(2024, 8, 28);
    ASSERT_EQ(problemsOf(passport(issued, issued.addDays(-1))).size(), 1);
    EXPECT_EQ(problemsOf(passport(issued, issued.addDays(-1))).first().field, u"expires_on"_qs);
    EXPECT_TRUE(problemsOf(passport(issued, issued)).isEmpty());
}

TEST(Document, without_a_day_of_issue_or_expiry_is_right)
{
    EXPECT_TRUE(problemsOf(passport({}, QDate(2027, 1, 1))).isEmpty());
    EXPECT_TRUE(problemsOf(passport(QDate(2027, 1, 1), {})).isEmpty());
}

TEST(Document, belongs_to_a_person_and_a_type)
{
    EXPECT_EQ(problemsOf(Document()).size(), 2);
}

TEST(RankHeld, may_begin_on_an_unknown_day)
{
    RankHeld held;
    held.personId = {1};
    held.rankId = {2};
    EXPECT_TRUE(problemsOf(held).isEmpty());
}

TEST(LanguageSkill, names_its_language)
{
    LanguageSkill skill;
    skill.personId = {1};
    skill.level = u"B2"_qs;
    ASSERT_EQ(problemsOf(skill).size(), 1);
    EXPECT_EQ(problemsOf(skill).first().field, u"language"_qs);
}

TEST(Organisation, is_not_part_of_itself)
{
    Organisation organisation;
    organisation.id = {7};
    organisation.name = u"Engineering Corps"_qs;
    organisation.parentId = {7};
    EXPECT_EQ(problemsOf(organisation).size(), 1);
    organisation.parentId = {8};
    EXPECT_TRUE(problemsOf(organisation).isEmpty());
}

} // namespace
} // namespace muster
