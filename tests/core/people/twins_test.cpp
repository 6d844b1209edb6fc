// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/twin_pairs.h"

#include "core/base/errors.h"
#include "core/office/own_changes.h"
#include "core/office/record_list.h"
#include "core/people/document.h"
#include "core/people/person_merge.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class Twins : public OnEachEngine {
protected:
    Person born(const QString &serviceNo, const QString &name, QDate day)
    {
        Person one = person(serviceNo, name);
        one.bornOn = day;
        return saved(database(), one);
    }

    /// «number: reason» of each, the likeliest first.
    QStringList told(const TypedPerson &typed) const
    {
        QStringList lines;
        for (const LikelyTwin &twin : likelyTwins(database(), typed))
            lines.append(QStringLiteral("%1: %2").arg(twin.person.serviceNo, reasonWords(twin.reason)));
        return lines;
    }

    QStringList pairs(int limit = 100) const
    {
        QStringList lines;
        for (const TwinPair &pair : twinPairs(database(), limit, [](int) { return true; }).pairs)
            lines.append(QStringLiteral("%1 %2: %3").arg(pair.first.serviceNo, pair.second.serviceNo, reasonWords(pair.reason)));
        return lines;
    }

    const QDate may{1985, 5, 4};
    const QDate april{1985, 4, 5};
};
ON_EACH_ENGINE(Twins);

TEST_P(Twins, have_the_same_name_and_day_of_birth)
{
    born("1", "Nguyễn Thị Ánh", may);
    born("2", "Nguyễn Thị Ánh", QDate(1990, 1, 1));
    born("3", "Trần Văn Bình", may);
    EXPECT_EQ(told({.serviceNo = "9", .fullName = "nguyen thi anh", .bornOn = may}), QStringList("1: The same name, the same date of birth"));
    EXPECT_EQ(told({}), QStringList());
}

TEST_P(Twins, may_be_spelled_or_dated_a_little_otherwise)
{
    born("1", "Nguyễn Thị Oanh", may);
    born("2", "Ánh Nguyễn Thị", may);
    born("3", "Nguyễn Thị Ánh", april);
    born("4", "Nguyễn Thị Ánh", {});
    born("5", "Nguyễn Ánh", may);
    EXPECT_EQ(told({.fullName = "Nguyễn Thị Ánh", .bornOn = may}),
              (QStringList{"2: The same name in another order, the same date of birth",
                           "5: A name with one word more or less, the same date of birth",
                           "1: A name spelled nearly alike, the same date of birth",
                           "3: The same name, day and month of birth exchanged",
                           "4: The same name, a date of birth is not known"}));
}

TEST_P(Twins, are_found_by_name_alone_while_no_day_of_birth_is_typed)
{
    born("1", "Nguyễn Thị Ánh", may);
    born("2", "Nguyễn Thị Oanh", may);
    born("3", "Nguyễn Thị Bình", may);
    EXPECT_EQ(told({.fullName = "Nguyễn Thị Ánh"}), (QStringList{"1: The same name, a date of birth is not known",
                                                                 "2: A name spelled nearly alike, a date of birth is not known"}));
}

TEST_P(Twins, share_a_number_whatever_their_name)
{
    const Person first = born("A-12", "Nguyễn Thị Ánh", may);
    const DocumentType passport = saved(database(), DocumentType{.code = "PASSPORT"});
    saved(database(), Document{.personId = first.id, .typeId = passport.id, .number = "C1234567"});
    saved(database(), PersonMerge{.personId = first.id, .serviceNo = "B-7", .fullName = "Ánh"});
    EXPECT_EQ(told({.serviceNo = "A-12", .fullName = "Trần Văn Bình", .bornOn = QDate(1970, 1, 1)}), QStringList("A-12: The same service number"));
    EXPECT_EQ(told({.serviceNo = "B-7", .fullName = "Trần Văn Bình"}), QStringList("A-12: Had this service number before a merge"));
    EXPECT_EQ(told({.fullName = "Trần Văn Bình", .paperNumbers = {" c1234 567"}}), QStringList("A-12: The same paper number c1234 567"));
}

TEST_P(Twins, are_at_most_as_many_as_asked_for)
{
    for (int i = 0; i < 14; ++i)
        born(QString::number(i), "Nguyễn Thị Ánh", may);
    EXPECT_EQ(told({.fullName = "Nguyễn Thị Ánh", .bornOn = may}).size(), 10);
}

TEST_P(Twins, are_not_told_again_of_whom_it_was_said_that_they_are_two)
{
    const Person one = born("1", "Nguyễn Thị Ánh", may);
    const Person other = born("2", "Nguyễn Thị Ánh", may);
    const TypedPerson typed{.self = one.id, .serviceNo = one.serviceNo, .fullName = one.fullName, .bornOn = may};
    ASSERT_EQ(told(typed).size(), 1) << "not oneself";
    ASSERT_EQ(pairs(), QStringList("1 2: The same name, the same date of birth"));
    sayNotTheSame(database(), {other.id, one.id}, "sisters", clerk());
    sayNotTheSame(database(), {one.id, other.id}, "again", clerk());
    EXPECT_EQ(select<NotSamePerson>(database()).size(), 1) << "remembered once";
    EXPECT_EQ(told(typed), QStringList());
    EXPECT_EQ(pairs(), QStringList());
    const HistoryHead said = changeSets(database(), 1).first().head;
    EXPECT_EQ(said.name, u"Not the same person: Nguyễn Thị Ánh (1) and Nguyễn Thị Ánh (2)"_qs);
    takeBackChange(database(), said.id, clerk());
    EXPECT_EQ(told(typed).size(), 1) << "taken back";
}

TEST_P(Twins, cannot_be_told_apart_from_themselves)
{
    const Person one = born("1", "Nguyễn Thị Ánh", may);
    EXPECT_THROW(sayNotTheSame(database(), {one.id, one.id}, {}, clerk()), Refused);
}

TEST_P(Twins, are_found_in_the_whole_office_the_likeliest_first)
{
    born("1", "Nguyễn Thị Ánh", may);
    born("2", "Nguyen Thi Anh", april);
    born("3", "Nguyễn Thị Anh", {});
    const Person first = born("4", "Trần Văn Bình", QDate(1979, 1, 1));
    const Person second = born("5", "Lê Cường", QDate(1991, 12, 31));
    born("6", "Lê Cường", QDate(1991, 12, 31));
    const DocumentType passport = saved(database(), DocumentType{.code = "PASSPORT"});
    saved(database(), Document{.personId = first.id, .typeId = passport.id, .number = "C1"});
    saved(database(), Document{.personId = second.id, .typeId = passport.id, .number = "C1"});
    saved(database(), Document{.personId = second.id, .typeId = passport.id});
    EXPECT_EQ(pairs(), (QStringList{"4 5: The same paper number C1", "5 6: The same name, the same date of birth",
                                    "1 2: The same name, day and month of birth exchanged",
                                    "1 3: The same name, a date of birth is not known", "2 3: The same name, a date of birth is not known"}));
    const TwinPairs cut = twinPairs(database(), 2, [](int) { return true; });
    EXPECT_EQ(cut.pairs.size(), 2);
    EXPECT_TRUE(cut.more);
    EXPECT_EQ(pairs(2), pairs().mid(0, 2));
}

TEST_P(Twins, of_the_whole_office_are_given_up_when_no_longer_wanted)
{
    born("1", "Nguyễn Thị Ánh", may);
    born("2", "Nguyễn Thị Ánh", may);
    EXPECT_TRUE(twinPairs(database(), 10, [](int) { return false; }).pairs.isEmpty());
}

} // namespace
} // namespace muster
