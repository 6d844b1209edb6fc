// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/found_people.h"

#include "tests/core/base/test_files.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

const QDate day(2025, 7, 31);

class FoundPeopleTest : public OnEachEngine {
protected:
    void SetUp() override
    {
        OnEachEngine::SetUp();
        if (IsSkipped())
            return;
        ChangeSet changes(database(), QStringLiteral("Names"), clerk());
        int number = 0;
        for (const QString &name : linesOf(testData(QStringLiteral("names/composed_names.txt")))) {
            Person added = person(QStringLiteral("M-%1").arg(++number, 5, 10, QChar(u'0')), name);
            changes.save(added);
        }
        changes.commit();
    }

    QList<PersonId> listed(const PeopleFilter &filter) const
    {
        QList<PersonId> ids;
        for (const PersonRow &row : people(database(), filter, {.limit = 3000}, day))
            ids.append(row.id());
        return ids;
    }
};
ON_EACH_ENGINE(FoundPeopleTest);

TEST_P(FoundPeopleTest, are_all_or_the_first_of_the_list_in_its_order)
{
    for (const QString &words : {u""_qs, u"n"_qs, u"nguyen"_qs, u"Nguyễn"_qs, u"Đ"_qs, u"huynh"_qs, u"van h"_qs, u"Văn Hù"_qs, u"M-00017"_qs, u"nobody"_qs}) {
        const PeopleFilter filter{.words = words};
        const FoundPeople found = foundPeople(database(), filter, {});
        EXPECT_TRUE(found.isAll);
        EXPECT_EQ(found.ids, listed(filter)) << words.toStdString();
    }
}

TEST_P(FoundPeopleTest, are_the_first_written_as_typed_where_all_are_too_many)
{
    ChangeSet changes(database(), QStringLiteral("One more"), clerk());
    Person one = person(u"M-99999"_qs, u"Nguyễn Văn Ắt"_qs);
    changes.save(one);
    changes.commit();
    for (const QString &words : {u""_qs, u"m"_qs}) {
        const FoundPeople found = foundPeople(database(), {.words = words}, {});
        EXPECT_FALSE(found.isAll);
        EXPECT_EQ(found.ids, listed({.words = words}).first(found.ids.size()));
        EXPECT_EQ(found.ids.size(), FoundPeople::most + 1);
    }
}

TEST_P(FoundPeopleTest, are_the_same_whether_sought_anew_or_among_those_of_the_letter_before)
{
    int narrowed = 0;
    for (const QString &typed : {u"Nguyễn Văn Hùng"_qs, u"tran duc tuan"_qs, u"Đào 1"_qs, u"M-0001"_qs, u"le, thi"_qs, u"xx"_qs}) {
        FoundPeople before;
        for (int letters = 1; letters <= typed.size(); ++letters) {
            const PeopleFilter filter{.words = typed.first(letters)};
            narrowed += before.isAll && isWithin(filter, before.filter);
            before = foundPeople(database(), filter, before);
            ASSERT_EQ(before.ids, foundPeople(database(), filter, {}).ids) << filter.words.toStdString();
        }
    }
    EXPECT_GT(narrowed, 20);
}

TEST_P(FoundPeopleTest, are_sought_only_among_those_found_before)
{
    FoundPeople before = foundPeople(database(), {.words = u"tr"_qs}, {});
    const PersonId gone = before.ids.takeFirst();
    EXPECT_FALSE(foundPeople(database(), {.words = u"tra"_qs}, before).ids.contains(gone));
    before.isAll = false;
    EXPECT_EQ(foundPeople(database(), {.words = u"tra"_qs}, before).ids, listed({.words = u"tra"_qs}));
}

TEST_P(FoundPeopleTest, are_read_page_by_page_in_their_order)
{
    const FoundPeople found = foundPeople(database(), {.words = u"trần"_qs}, {});
    ASSERT_GT(found.ids.size(), 30);
    QList<PersonId> read;
    for (const PersonRow &row : peopleOn(database(), found.ids.mid(10, 20), day))
        read.append(row.id());
    EXPECT_EQ(read, found.ids.mid(10, 20));
    EXPECT_TRUE(peopleOn(database(), {}, day).isEmpty());
}

TEST(PeopleFilter, is_within_another_when_it_asks_for_more_of_the_same_people)
{
    EXPECT_TRUE(isWithin({.words = u"nguyễn v"_qs}, {.words = u"Nguyê"_qs}));
    EXPECT_TRUE(isWithin({.words = u"van nguyen"_qs}, {.words = u"nguyen"_qs}));
    EXPECT_TRUE(isWithin({.words = u"n"_qs}, {}));
    EXPECT_FALSE(isWithin({.words = u"nguye"_qs}, {.words = u"nguyen"_qs}));
    EXPECT_FALSE(isWithin({.words = u"b1"_qs}, {.words = u"b"_qs}));
    EXPECT_FALSE(isWithin({.words = u"van"_qs, .sex = Sex::Female}, {.words = u"va"_qs}));
    EXPECT_FALSE(isWithin({.words = u"van"_qs}, {.words = u"va"_qs, .serviceId = {3}}));
}

} // namespace
} // namespace muster
