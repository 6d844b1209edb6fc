// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/random_clerk.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

using testing::HasSubstr;

class TakingBacks : public OnEachEngine {
protected:
    qint64 takenBack(qint64 changeSet) const { return takeBack(database(), changeSet, clerk(99), recordTypes()); }
    qint64 last() const { return changeSets(database(), 1).value(0).head.id; }

    template <class Record>
    void remove(const Record &record, const QString &name = QStringLiteral("Remove one")) const
    {
        ChangeSet changes(database(), name, clerk());
        changes.remove(record);
        changes.commit();
    }

    /// Why it was refused; the office must be as before.
    std::string refusal(qint64 changeSet) const
    {
        const QStringList before = officeText(database());
        std::string words = "(not refused)";
        try {
            takenBack(changeSet);
        } catch (const Refused &refused) {
            words = refused.words().toStdString();
        }
        EXPECT_EQ(officeText(database()), before);
        return words;
    }

    void TearDown() override
    {
        if (!IsSkipped()) {
            EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
        }
    }
};
ON_EACH_ENGINE(TakingBacks);

TEST_P(TakingBacks, remove_what_was_added)
{
    saved(database(), person("1"));
    takenBack(1);
    EXPECT_EQ(select<Person>(database()), QList<Person>());
}

TEST_P(TakingBacks, put_a_changed_record_back_as_it_was)
{
    const Person before = saved(database(), person("1", "Trần Văn Bình"));
    Person changed = before;
    changed.fullName = "Trần Văn Bính";
    changed.note = "spelled anew";
    changed.bornOn = QDate(1980, 2, 3);
    saved(database(), changed);
    const QStringList fields = fieldText(database());
    takenBack(2);
    Person expected = before;
    expected.version = 3;
    EXPECT_EQ(find(database(), before.id), std::optional(expected));
    takenBack(3);
    EXPECT_EQ(fieldText(database()), fields);
}

TEST_P(TakingBacks, leave_alone_what_a_later_change_did_to_other_fields)
{
    Person made = saved(database(), person("1"));
    made.note = "mine";
    made = saved(database(), made);
    made.bornOn = QDate(1980, 2, 3);
    made = saved(database(), made);
    takenBack(2);
    const Person now = *find(database(), made.id);
    EXPECT_EQ(now.note, QString(""));
    EXPECT_EQ(now.bornOn, QDate(1980, 2, 3));
}

TEST_P(TakingBacks, put_a_removed_record_back_under_its_number)
{
    const Person before = saved(database(), person("1"));
    const QStringList fields = fieldText(database());
    remove(before);
    takenBack(2);
    EXPECT_EQ(fieldText(database()), fields);
    EXPECT_EQ(find(database(), before.id)->version, 3);
}

TEST_P(TakingBacks, undo_many_kinds_of_change_at_once)
{
    const Mission lasting = saved(database(), mission("A"));
    const Category kind = saved(database(), category("SO"));
    Person changed = saved(database(), person("1"));
    const Person removed = saved(database(), person("2"));
    const QStringList fields = fieldText(database());
    ChangeSet changes(database(), "Much at once", clerk());
    Mission added = mission("B");
    changes.save(added);
    Person newcomer = person("3");
    changes.save(newcomer);
    Tour sent = tour({newcomer.id, added.id, kind.id}, QDate(2024, 1, 1));
    changes.save(sent);
    changed.note = "changed";
    changes.save(changed);
    changed.note = "changed twice";
    changes.save(changed);
    changes.remove(removed);
    const qint64 all = changes.commit();
    const qint64 back = takenBack(all);
    EXPECT_EQ(fieldText(database()), fields);
    EXPECT_EQ(changeSet(database(), all).takenBackBy, back);
    EXPECT_EQ(changeSet(database(), back).head.takesBack, all);
}

TEST_P(TakingBacks, can_be_taken_back_themselves_again_and_again)
{
    saved(database(), person("1"));
    const QStringList with = fieldText(database());
    qint64 latest = 1;
    for (int i = 0; i < 4; ++i) {
        latest = takenBack(latest);
        EXPECT_EQ(fieldText(database()), i % 2 == 0 ? QStringList() : with);
    }
    EXPECT_THAT(refusal(latest - 1), HasSubstr("has been taken back already"));
}

TEST_P(TakingBacks, are_refused_for_what_is_taken_back_already)
{
    saved(database(), person("1"));
    takenBack(1);
    EXPECT_THAT(refusal(1), HasSubstr("has been taken back already (change set 2)"));
    takenBack(2);
    takenBack(3);
    EXPECT_THAT(refusal(1), HasSubstr("has been taken back already")) << "undone, done again and undone again";
}

TEST_P(TakingBacks, may_follow_a_taking_back_that_was_taken_back)
{
    saved(database(), person("1"));
    takenBack(takenBack(1));
    takenBack(1);
    EXPECT_EQ(fieldText(database()), QStringList());
}

TEST_P(TakingBacks, are_refused_where_a_later_change_touched_the_same_field_and_name_it)
{
    Person made = saved(database(), person("1"));
    made.note = "first";
    made = saved(database(), made);
    made.note = "second";
    ChangeSet changes(database(), "Second note", clerk());
    changes.save(made);
    changes.commit();
    EXPECT_THAT(refusal(2), AllOf(HasSubstr("“Save one” cannot be taken back"), HasSubstr("“Second note” (change set 3)")));
    EXPECT_THAT(refusal(1), HasSubstr("“Second note” (change set 3)"));
}

TEST_P(TakingBacks, are_refused_where_a_field_that_was_empty_was_filled_in_later)
{
    Person made = saved(database(), person("1"));
    made.note = "filled in";
    saved(database(), made);
    EXPECT_THAT(refusal(1), HasSubstr("(change set 2) changed the same record later"));
}

TEST_P(TakingBacks, are_refused_where_the_record_was_removed_later)
{
    const Person made = saved(database(), person("1"));
    remove(made, "Left the service");
    EXPECT_THAT(refusal(1), HasSubstr("“Left the service” (change set 2)"));
}

TEST_P(TakingBacks, are_refused_where_a_later_record_refers_to_what_was_added_and_name_it)
{
    const Person who = saved(database(), person("VN7", "Lê Thị Hoa"));
    const Mission where = saved(database(), mission("UNMISS"));
    const Category as = saved(database(), category("SO"));
    ChangeSet changes(database(), "Send them", clerk());
    Tour sent = tour({who.id, where.id, as.id}, QDate(2024, 3, 1));
    changes.save(sent);
    changes.commit();
    EXPECT_THAT(refusal(1), AllOf(HasSubstr("Tour “Tour from 2024-03-01”"), HasSubstr("“Send them” (change set 4)")));
}

TEST_P(TakingBacks, are_refused_where_what_a_removed_record_referred_to_is_gone)
{
    const Person who = saved(database(), person("1"));
    const Mission where = saved(database(), mission("UNMISS"));
    const Category as = saved(database(), category("SO"));
    const Tour sent = saved(database(), tour({who.id, where.id, as.id}, QDate(2024, 3, 1)));
    remove(sent);
    const qint64 removal = last();
    remove(where, "Mission closed");
    EXPECT_THAT(refusal(removal), HasSubstr("what it referred to was removed by “Mission closed” (change set 6)"));
}

TEST_P(TakingBacks, are_refused_where_a_later_record_took_the_value)
{
    const Person first = saved(database(), person("VN1"));
    remove(first);
    saved(database(), person("VN1", "Another"));
    EXPECT_THAT(refusal(2), HasSubstr("a later record has a value that must be its own"));
}

TEST_P(TakingBacks, of_a_number_that_is_none_say_so)
{
    EXPECT_THROW(takenBack(17), Missing);
}

TEST_P(TakingBacks, go_all_the_way_back_through_any_history)
{
    holdsFor(onPostgres() ? 6 : 15, [this] {
        const TestOffice office(GetParam());
        const Database &own = office.database();
        RandomClerk random(own, clerk());
        QList<QStringList> states;
        QList<qint64> done;
        for (int i = 1; i <= 8; ++i) {
            const QStringList state = fieldText(own);
            if (const qint64 id = random.work(clerk(i)); id != 0) {
                states.append(state);
                done.append(id);
            }
        }
        for (; !done.isEmpty(); states.removeLast(), done.removeLast()) {
            takeBack(own, done.last(), clerk(50), recordTypes());
            RC_ASSERT(fieldText(own) == states.last());
        }
        RC_ASSERT(officeFaults(own, recordTypes()) == QStringList());
    });
}

} // namespace
} // namespace muster
