// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/as_recorded.h"
#include "tests/support/office_fixture.h"
#include "tests/support/office_text.h"
#include "tests/support/random_clerk.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

class OfficeAsRecorded : public OnEachEngine {
protected:
    QStringList recordedBy(int minutes) const
    {
        const AsRecorded past(database(), clerk(minutes).at, recordTypes());
        return recordText(database());
    }
};
ON_EACH_ENGINE(OfficeAsRecorded);

TEST_P(OfficeAsRecorded, is_empty_before_the_first_change)
{
    saved(database(), person("1"), clerk(5));
    EXPECT_EQ(recordedBy(4), QStringList());
}

TEST_P(OfficeAsRecorded, counts_a_change_saved_at_the_very_moment)
{
    saved(database(), person("1"), clerk(5));
    EXPECT_EQ(recordedBy(5), recordText(database()));
}

TEST_P(OfficeAsRecorded, shows_each_state_a_record_had)
{
    Person made = saved(database(), person("1", "Trần Văn Bình"), clerk(1));
    const QStringList first = recordText(database());
    made.fullName = "Trần Văn Bính";
    made = saved(database(), made, clerk(2));
    const QStringList second = recordText(database());
    ChangeSet changes(database(), "Remove", clerk(3));
    changes.remove(made);
    changes.commit();
    takeBack(database(), 3, clerk(4), recordTypes());
    EXPECT_EQ(recordedBy(1), first);
    EXPECT_EQ(recordedBy(2), second);
    EXPECT_EQ(recordedBy(3), QStringList());
    EXPECT_EQ(recordedBy(4), recordText(database()));
}

TEST_P(OfficeAsRecorded, finds_people_by_the_names_they_had_then)
{
    Person made = saved(database(), person("1", "Trần Văn Bình"), clerk(1));
    made.fullName = "Lê Văn Bình";
    saved(database(), made, clerk(2));
    const QString ask = "WHERE search_text LIKE '% tran%'";
    EXPECT_EQ(select<Person>(database(), ask).size(), 0);
    const AsRecorded past(database(), clerk(1).at, recordTypes());
    EXPECT_EQ(select<Person>(database(), ask).size(), 1);
}

TEST_P(OfficeAsRecorded, ends_with_the_object_for_statements_asked_before_within_and_after)
{
    Person made = saved(database(), person("1"), clerk(1));
    made.note = "later";
    saved(database(), made, clerk(2));
    const auto note = [this] { return database().rows("SELECT note FROM person WHERE id = ?", {1})[0][0].toString(); };
    EXPECT_EQ(note(), QString("later"));
    {
        const AsRecorded past(database(), clerk(1).at, recordTypes());
        EXPECT_EQ(note(), QString(""));
    }
    EXPECT_EQ(note(), QString("later"));
    made = *find(database(), made.id);
    made.note = "latest";
    saved(database(), made, clerk(3));
    EXPECT_EQ(note(), QString("latest"));
}

TEST_P(OfficeAsRecorded, is_seen_by_this_connection_alone)
{
    Person made = saved(database(), person("1"), clerk(1));
    made.note = "later";
    saved(database(), made, clerk(2));
    const Database other = secondClerk();
    const AsRecorded past(database(), clerk(1).at, recordTypes());
    EXPECT_EQ(select<Person>(other)[0].note, QString("later"));
    EXPECT_EQ(select<Person>(database())[0].note, QString(""));
}

TEST_P(OfficeAsRecorded, shows_the_real_rows_again_when_it_could_not_be_made)
{
    Person made = saved(database(), person("1"), clerk(1));
    made.note = "later";
    saved(database(), made, clerk(2));
    RecordType broken = recordType<Person>();
    broken.fields[0].column = "no_such_column";
    EXPECT_THROW(AsRecorded(database(), clerk(1).at, {&recordType<Mission>(), &broken}), StorageError);
    EXPECT_EQ(select<Person>(database())[0].note, QString("later"));
}

TEST_P(OfficeAsRecorded, is_a_state_that_stood_even_when_clocks_disagree)
{
    Person made = saved(database(), person("1"), clerk(10));
    made.note = "by a clock that is late";
    made = saved(database(), made, clerk(5));
    const QStringList second = recordText(database());
    made.note = "third";
    saved(database(), made, clerk(11));
    EXPECT_EQ(recordedBy(10), second);
    EXPECT_EQ(recordedBy(5), second);
}

TEST_P(OfficeAsRecorded, equals_the_office_copied_at_every_moment)
{
    holdsFor(onPostgres() ? 6 : 15, [this] {
        const TestOffice office(GetParam());
        const Database &own = office.database();
        RandomClerk random(own, clerk());
        QList<QStringList> states{recordText(own)};
        for (int i = 1; i <= 10; ++i) {
            const qint64 done = random.work(clerk(i));
            if (done > 3 && *rc::gen::inRange(0, 4) == 0)
                takeBack(own, done, clerk(i), recordTypes());
            states.append(recordText(own));
        }
        for (int i = 0; i < states.size(); ++i) {
            const AsRecorded past(own, clerk(i).at, recordTypes());
            RC_ASSERT(recordText(own) == states[i]);
        }
        RC_ASSERT(recordText(own) == states.last());
    });
}

} // namespace
} // namespace muster
