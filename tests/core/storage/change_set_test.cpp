// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/records.h"

namespace muster {
namespace {

class ChangeSets : public OnEachEngine {
protected:
    QStringList faults() const { return officeFaults(database(), recordTypes()); }
    QStringList text() const { return officeText(database()); }
};
ON_EACH_ENGINE(ChangeSets);

TEST_P(ChangeSets, gives_records_their_number_and_first_version)
{
    ChangeSet changes(database(), "Add", clerk());
    Person first = person("1"), second = person("2");
    changes.save(first);
    changes.save(second);
    EXPECT_EQ(changes.commit(), 1);
    EXPECT_EQ(first.id.value, 1);
    EXPECT_EQ(second.id.value, 2);
    EXPECT_EQ(first.version, 1);
    EXPECT_EQ(find(database(), first.id), std::optional(first));
}

TEST_P(ChangeSets, never_gives_a_number_twice)
{
    Person first = saved(database(), person("1"));
    {
        ChangeSet changes(database(), "Remove", clerk());
        changes.remove(first);
        changes.commit();
    }
    EXPECT_GT(saved(database(), mission("A")).id.value, first.id.value);
}

TEST_P(ChangeSets, raises_the_version_with_every_change)
{
    Person made = saved(database(), person("1"));
    made.note = "seen";
    made = saved(database(), made);
    EXPECT_EQ(made.version, 2);
    EXPECT_EQ(find(database(), made.id), std::optional(made));
}

TEST_P(ChangeSets, leaves_the_version_when_nothing_changed)
{
    const Person made = saved(database(), person("1"));
    EXPECT_EQ(saved(database(), made).version, 1);
}

TEST_P(ChangeSets, keeps_nothing_when_nothing_was_saved)
{
    const QStringList before = text();
    ChangeSet changes(database(), "Nothing", clerk());
    EXPECT_EQ(changes.commit(), 0);
    EXPECT_EQ(text(), before);
}

TEST_P(ChangeSets, keeps_nothing_when_only_unchanged_records_were_saved)
{
    Person made = saved(database(), person("1"));
    const QStringList before = text();
    ChangeSet changes(database(), "Nothing", clerk());
    changes.save(made);
    EXPECT_EQ(changes.commit(), 0);
    EXPECT_EQ(text(), before);
}

TEST_P(ChangeSets, leaves_the_office_as_it_was_without_a_commit)
{
    Person made = saved(database(), person("1"));
    const QStringList before = text();
    {
        ChangeSet changes(database(), "Given up", clerk());
        Person other = person("2");
        changes.save(other);
        made.note = "changed";
        changes.save(made);
        changes.flush();
    }
    EXPECT_EQ(text(), before);
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(ChangeSets, can_be_seen_by_others_only_as_a_whole)
{
    const Database other = secondClerk();
    const QStringList before = officeText(other);
    ChangeSet changes(database(), "Add two", clerk());
    Person first = person("1"), second = person("2");
    changes.save(first);
    changes.save(second);
    changes.flush();
    EXPECT_EQ(officeText(other), before);
    changes.commit();
    EXPECT_EQ(officeText(other), text());
}

TEST_P(ChangeSets, refuses_what_the_field_table_does_not_allow_and_changes_nothing)
{
    const QStringList before = text();
    Person nameless = person("1", "");
    nameless.bornOn = QDate(1066, 10, 14);
    try {
        saved(database(), nameless);
        FAIL() << "was saved";
    } catch (const Refused &refused) {
        QStringList fields;
        for (const Problem &problem : refused.problems())
            fields.append(problem.field);
        EXPECT_EQ(fields, (QStringList{"full_name", "born_on"}));
    }
    EXPECT_EQ(nameless.id.value, 0);
    EXPECT_EQ(text(), before);
}

TEST_P(ChangeSets, goes_on_after_a_refusal)
{
    ChangeSet changes(database(), "Two, one of them wrong", clerk());
    Person wrong = person("1", ""), right = person("2");
    EXPECT_THROW(changes.save(wrong), Refused);
    changes.save(right);
    EXPECT_EQ(changes.commit(), 1);
    EXPECT_EQ(select<Person>(database()), QList<Person>{right});
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(ChangeSets, refuses_a_stale_save_as_a_conflict_and_changes_nothing)
{
    const Person made = saved(database(), person("1"));
    Person mine = made, theirs = made;
    theirs.note = "theirs";
    const Database other = secondClerk();
    saved(other, theirs);
    const QStringList before = text();
    mine.note = "mine";
    EXPECT_THROW(saved(database(), mine), Conflict);
    EXPECT_EQ(text(), before);
    EXPECT_EQ(mine.note, QString("mine")) << "no typed text is lost";
}

TEST_P(ChangeSets, refuses_a_stale_removal_as_a_conflict)
{
    const Person made = saved(database(), person("1"));
    Person theirs = made;
    theirs.note = "theirs";
    saved(database(), theirs);
    ChangeSet changes(database(), "Remove", clerk());
    EXPECT_THROW(changes.remove(made), Conflict);
}

TEST_P(ChangeSets, says_that_a_record_is_gone)
{
    const Person made = saved(database(), person("1"));
    {
        ChangeSet changes(database(), "Remove", clerk());
        changes.remove(made);
        changes.commit();
    }
    Person mine = made;
    mine.note = "mine";
    EXPECT_THROW(saved(database(), mine), Missing);
    EXPECT_EQ(find(database(), made.id), std::nullopt);
}

TEST_P(ChangeSets, saves_and_changes_the_same_record_in_one)
{
    ChangeSet changes(database(), "Add and change", clerk());
    Person made = person("1");
    changes.save(made);
    made.note = "second thought";
    changes.save(made);
    changes.commit();
    EXPECT_EQ(made.version, 2);
    EXPECT_EQ(find(database(), made.id), std::optional(made));
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(ChangeSets, holds_thousands_of_records_of_several_kinds)
{
    ChangeSet changes(database(), "Many", clerk());
    for (int i = 0; i < 1000; ++i) {
        Venue room = venue(QString::number(i));
        Person somebody = person(QString::number(i));
        changes.save(room);
        if (i % 3 == 0)
            changes.save(somebody);
    }
    changes.commit();
    EXPECT_EQ(select<Venue>(database()).size(), 1000);
    EXPECT_EQ(select<Person>(database()).size(), 334);
    EXPECT_EQ(changeSet(database(), 1).lines, 1334);
    EXPECT_EQ(faults(), QStringList());
}

TEST_P(ChangeSets, are_numbered_without_a_gap_whatever_failed_between)
{
    saved(database(), person("1"));
    EXPECT_THROW(saved(database(), person("1")), Duplicate);
    EXPECT_EQ(ChangeSet(database(), "Nothing", clerk()).commit(), 0);
    saved(database(), person("2"));
    QList<qint64> numbers;
    for (const ChangeSetEntry &entry : changeSets(database(), 10))
        numbers.append(entry.head.id);
    EXPECT_EQ(numbers, (QList<qint64>{2, 1}));
    EXPECT_EQ(faults(), QStringList());
}

} // namespace
} // namespace muster
