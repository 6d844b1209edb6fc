// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person.h"
#include "core/base/names.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

Person dao()
{
    Person person;
    person.serviceNo = u"03000002"_qs;
    person.fullName = u"Đào Quang Lực"_qs;
    person.familyName = u"Đào"_qs;
    person.middleName = u"Quang"_qs;
    person.givenName = u"Lực"_qs;
    person.passportName = u"DAO Quang Luc"_qs;
    person.nationality = u"VNM"_qs;
    return person;
}

QStringList faultyFields(const Person &person)
{
    QStringList fields;
    for (const Problem &problem : problemsOf(person))
        fields.append(problem.field);
    return fields;
}

TEST(Person, as_written_in_the_files_is_right)
{
    EXPECT_EQ(faultyFields(dao()), QStringList());
}

TEST(Person, needs_a_service_number_and_a_full_name)
{
    EXPECT_EQ(faultyFields(Person()), (QStringList{u"service_no"_qs, u"full_name"_qs}));
}

TEST(Person, has_name_parts_that_are_the_words_of_the_full_name)
{
    Person person = dao();
    person.middleName = u"Quan"_qs;
    EXPECT_EQ(faultyFields(person), QStringList{u"family_name"_qs});
    person.middleName.clear();
    EXPECT_EQ(faultyFields(person), QStringList{u"family_name"_qs}) << "a word is missing";
}

TEST(Person, may_write_the_given_name_first)
{
    Person person = dao();
    person.fullName = u"Olivia Reid"_qs;
    person.familyName = u"Reid"_qs;
    person.middleName.clear();
    person.givenName = u"Olivia"_qs;
    EXPECT_EQ(faultyFields(person), QStringList());
}

TEST(Person, may_leave_the_name_undivided)
{
    Person person = dao();
    person.familyName = person.middleName = person.givenName = QString();
    EXPECT_EQ(faultyFields(person), QStringList());
    const QVariantList derived = recordType<Person>().derive(valuesOf(person));
    EXPECT_EQ(derived[0].toByteArray(), nameSortKey({u"Đào"_qs, u"Quang"_qs, u"Lực"_qs}));
}

TEST(Person, is_not_named_with_line_feeds_or_other_control_characters)
{
    for (const QString &bad : {u"Đào\nLực"_qs, u"Đào\tLực"_qs, u"Đào\u0007Lực"_qs}) {
        Person person = dao();
        person.familyName = person.middleName = person.givenName = QString();
        person.fullName = bad;
        EXPECT_EQ(faultyFields(person), QStringList{u"full_name"_qs}) << bad.toStdString();
    }
}

TEST(Person, is_not_born_before_1900)
{
    Person person = dao();
    person.bornOn = QDate(1899, 12, 31);
    EXPECT_EQ(faultyFields(person), QStringList{u"born_on"_qs});
    person.bornOn = QDate(1900, 1, 1);
    EXPECT_EQ(faultyFields(person), QStringList());
}

TEST(Person, has_a_nationality_of_three_capital_letters)
{
    for (const QString &bad : {u"VN"_qs, u"vnm"_qs, u"V1M"_qs}) {
        Person person = dao();
        person.nationality = bad;
        EXPECT_EQ(faultyFields(person), QStringList{u"nationality"_qs}) << bad.toStdString();
    }
}

TEST(Person, is_found_by_folded_words_of_name_and_number)
{
    EXPECT_EQ(searchText(dao()), u" dao quang luc đào lực 03000002 "_qs);
}

TEST(Person, is_found_by_a_passport_name_spelled_differently)
{
    Person person = dao();
    person.passportName = u"DAO Quang LUCK"_qs;
    EXPECT_EQ(searchText(person), u" dao quang luc luck đào lực 03000002 "_qs);
}

TEST(Person, is_sorted_by_the_given_name_first)
{
    const auto keyOf = [](const QString &family, const QString &given) {
        Person person;
        person.familyName = family;
        person.givenName = given;
        return recordType<Person>().derive(valuesOf(person))[0].toByteArray();
    };
    EXPECT_LT(keyOf(u"Vương"_qs, u"An"_qs), keyOf(u"Bùi"_qs, u"Ánh"_qs));
    EXPECT_LT(keyOf(u"Bùi"_qs, u"An"_qs), keyOf(u"Vương"_qs, u"An"_qs));
}

TEST(Person, of_unknown_sex_stays_unknown)
{
    EXPECT_EQ(recordOf<Person>(valuesOf(dao())).sex, Sex::Unknown);
    Person person = dao();
    person.sex = Sex::Female;
    EXPECT_EQ(recordOf<Person>(valuesOf(person)).sex, Sex::Female);
}

} // namespace
} // namespace muster
