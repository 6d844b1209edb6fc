// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/history.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

using History = OnEachEngine;
ON_EACH_ENGINE(History);

TEST_P(History, names_author_and_moment_of_every_change_set_the_newest_first)
{
    saved(database(), person("1"), {"Lê Văn An", clerk(1).at});
    saved(database(), person("2"), {"Hồ Thị Ba", clerk(2).at});
    const QList<ChangeSetEntry> entries = changeSets(database(), 10);
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].head.id, 2);
    EXPECT_EQ(entries[0].head.author, QString("Hồ Thị Ba"));
    EXPECT_EQ(entries[0].head.at, clerk(2).at.toMSecsSinceEpoch());
    EXPECT_EQ(entries[1].head.name, QString("Save one"));
    EXPECT_EQ(entries[1].lines, 1);
    EXPECT_EQ(changeSets(database(), 1).size(), 1);
}

TEST_P(History, keeps_what_is_filled_in_as_readable_text_with_the_columns_in_alphabetical_order)
{
    Venue room = saved(database(), venue("Hội trường \"A\""));
    room.name = "Hội trường B";
    room = saved(database(), room);
    ChangeSet changes(database(), "Remove", clerk());
    changes.remove(room);
    changes.commit();
    Person made = person("VN1", "Trần Văn Bình");
    made.sex = Sex::Male;
    made.bornOn = QDate(1980, 2, 3);
    made.note = "two\nlines";
    saved(database(), made);
    const Rows lines = database().rows("SELECT before, after FROM change_line ORDER BY change_set_id");
    EXPECT_TRUE(lines[0][0].isNull());
    EXPECT_EQ(lines[0][1].toString(), QString(R"({"name":"Hội trường \"A\""})"));
    EXPECT_EQ(lines[1][0].toString(), QString(R"({"name":"Hội trường \"A\""})"));
    EXPECT_EQ(lines[1][1].toString(), QString(R"({"name":"Hội trường B"})"));
    EXPECT_EQ(lines[2][0].toString(), QString(R"({"name":"Hội trường B"})"));
    EXPECT_TRUE(lines[2][1].isNull());
    EXPECT_EQ(lines[3][1].toString(),
              QString(R"({"born_on":"1980-02-03","full_name":"Trần Văn Bình","note":"two\u000alines","service_no":"VN1","sex":"male"})"));
}

TEST_P(History, keeps_only_the_fields_that_changed)
{
    Person made = saved(database(), person("1"));
    made.sex = Sex::Female;
    made.bornOn = QDate(1980, 2, 3);
    saved(database(), made);
    const Rows lines = database().rows("SELECT before, after FROM change_line WHERE change_set_id = 2");
    EXPECT_EQ(lines[0][0].toString(), QString(R"({"born_on":null,"sex":""})"));
    EXPECT_EQ(lines[0][1].toString(), QString(R"({"born_on":"1980-02-03","sex":"female"})"));
}

TEST_P(History, is_the_same_text_and_hash_on_either_engine)
{
    Mission made = mission("UNMISS");
    made.latitude = 4.8517;
    made.longitude = -31.5;
    made = saved(database(), made);
    made.latitude = 5;
    saved(database(), made);
    EXPECT_EQ(database().rows("SELECT before, after FROM change_line WHERE change_set_id = 2")[0],
              (Row{R"({"latitude":4.8517})", R"({"latitude":5})"}));
}

TEST_P(History, hashes_every_part_of_a_change_set_with_its_length_in_front)
{
    Venue room = saved(database(), venue("Hội trường A"), {"Lê An", clerk().at});
    room.name = "B";
    saved(database(), room, {"Lê An", clerk().at});
    takeBack(database(), 2, {"Lê An", clerk().at}, recordTypes());
    EXPECT_EQ(database().rows("SELECT head FROM office_state")[0][0].toString(), QString("5aa88674e8788fbf34efef8eeafea93110546e06dbcdacb32b257b414bc26354"));
}

TEST_P(History, lists_every_change_of_one_record_the_newest_first)
{
    Person made = saved(database(), person("1"), clerk(1));
    saved(database(), person("2"), clerk(2));
    made.note = "seen";
    saved(database(), made, clerk(3));
    const QList<RecordChange> changes = changesOf(database(), recordType<Person>(), made.id.value);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].head.id, 3);
    EXPECT_EQ(changes[1].head.id, 1);
    EXPECT_EQ(changes[0].line.before, QString(R"({"note":""})"));
    EXPECT_EQ(changes[0].line.after, QString(R"({"note":"seen"})"));
}

TEST_P(History, says_which_change_set_there_is_not)
{
    try {
        changeSet(database(), 42);
        FAIL();
    } catch (const Missing &missing) {
        EXPECT_EQ(missing.words(), QString("There is no change set 42."));
    }
}

} // namespace
} // namespace muster
