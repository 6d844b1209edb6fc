// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/errors.h"
#include "core/office/record_list.h"
#include "core/storage/office_check.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_records.h"

namespace muster {
namespace {

const char *const awkwardTexts[] = {
    "", "Nguyễn Thị Ánh Tuyết", "Đặng Văn Ẩn", "O'Hara said \"no\"; DROP TABLE person; --", "100 % ? :a $1 \\ \\n %1",
    "line one\nline two\r\n\ttabbed", "  spaces kept  ", "00123", "NULL", "{\"a\":1}", "😀 emoji", "\u200Bzero width",
};

/// Saves the record, reads it back through another connection and gives what was read.
template <class Record>
Record readBack(const Database &writer, const Database &reader, const Record &record)
{
    return find(reader, saved(writer, record).id).value();
}

using RoundTrip = OnEachEngine;
ON_EACH_ENGINE(RoundTrip);

TEST_P(RoundTrip, gives_every_text_back_letter_for_letter)
{
    const Database reader = secondClerk();
    int number = 0;
    for (const char *text : awkwardTexts) {
        Person made = person(QString::number(++number));
        made.note = QString::fromUtf8(text);
        EXPECT_EQ(readBack(database(), reader, made).note, made.note) << text;
    }
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(RoundTrip, gives_a_null_text_back_as_an_empty_one)
{
    Person made = person("1");
    made.note = QString();
    const Person read = readBack(database(), database(), made);
    EXPECT_FALSE(read.note.isNull());
    EXPECT_TRUE(read.note.isEmpty());
}

TEST_P(RoundTrip, keeps_text_composed)
{
    const QString apart = QString::fromUtf8("Nguyễn Thị Ánh").normalized(QString::NormalizationForm_D);
    const Person read = readBack(database(), database(), person("1", apart));
    EXPECT_EQ(read.fullName, QString::fromUtf8("Nguyễn Thị Ánh"));
    EXPECT_NE(read.fullName, apart);
}

TEST_P(RoundTrip, drops_a_byte_order_mark_in_front_and_only_there)
{
    Person made = person("1");
    made.note = QStringLiteral("\uFEFF\uFEFFfirst \uFEFFsecond");
    EXPECT_EQ(readBack(database(), database(), made).note, QStringLiteral("first \uFEFFsecond"));
    Person empty = person("2");
    empty.note = QStringLiteral("\uFEFF");
    EXPECT_EQ(readBack(database(), database(), empty).note, QString(""));
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(RoundTrip, keeps_the_longest_text)
{
    Person made = person("1");
    made.note = QString(4000, QChar(0x1EC5));
    EXPECT_EQ(readBack(database(), database(), made).note, made.note);
}

TEST_P(RoundTrip, keeps_days_and_unknown_days)
{
    const Mission made = saved(database(), mission("A"));
    const Category kind = saved(database(), category("SO"));
    const Person who = saved(database(), person("1"));
    for (const QDate day : {QDate(1900, 1, 1), QDate(2016, 2, 29), QDate(2025, 12, 31), QDate(2200, 12, 31)}) {
        const Tour read = readBack(database(), database(), tour({who.id, made.id, kind.id}, day, day));
        EXPECT_EQ(read.arrivedOn, day);
        EXPECT_EQ(read.endedOn, day);
        EXPECT_TRUE(read.plannedEndOn.isNull());
        EXPECT_TRUE(read.rotationId.isNull());
    }
}

TEST_P(RoundTrip, keeps_decimals_to_the_last_bit_and_unknown_ones)
{
    int number = 0;
    for (const std::optional<double> degrees : {std::optional<double>(), std::optional(0.0), std::optional(-89.99999999999999),
                                                std::optional(0.1), std::optional(1e-9), std::optional(4.8517)}) {
        Mission made = mission(QString::number(++number));
        made.latitude = degrees;
        EXPECT_EQ(readBack(database(), database(), made).latitude, degrees);
    }
}

TEST_P(RoundTrip, keeps_flags)
{
    Mission counts = mission("A"), doesNot = mission("B");
    doesNot.countsInUn = false;
    EXPECT_TRUE(readBack(database(), database(), counts).countsInUn);
    EXPECT_FALSE(readBack(database(), database(), doesNot).countsInUn);
}

TEST_P(RoundTrip, keeps_every_value_of_a_choice)
{
    for (const Sex sex : {Sex::Unknown, Sex::Male, Sex::Female}) {
        Person made = person(QString::number(int(sex)));
        made.sex = sex;
        EXPECT_EQ(readBack(database(), database(), made).sex, sex);
    }
    for (size_t i = 0; i < choicesOf<UnGroup>().size(); ++i) {
        Category made = category(QString::number(i));
        made.unGroup = UnGroup(i);
        EXPECT_EQ(readBack(database(), database(), made).unGroup, UnGroup(i));
    }
}

TEST_P(RoundTrip, keeps_the_bytes_of_the_key_people_are_sorted_by)
{
    const Person made = saved(database(), person("1", "Đặng Văn Ẩn"));
    const Rows stored = database().rows("SELECT sort_key FROM person WHERE id = ?", {made.id.value});
    EXPECT_EQ(stored[0][0].toByteArray(), recordType<Person>().derive(valuesOf(made))[0].toByteArray());
    EXPECT_FALSE(stored[0][0].toByteArray().isEmpty());
}

TEST_P(RoundTrip, finds_by_bindings_that_look_like_sql)
{
    const QString cunning = QStringLiteral("x' OR '1'='1");
    saved(database(), person("1"));
    const Person made = saved(database(), person(cunning));
    EXPECT_EQ(select<Person>(database(), "WHERE service_no = ?", {cunning}), QList<Person>{made});
}

TEST_P(RoundTrip, gives_back_whatever_people_are_saved)
{
    int number = 0;
    const Database reader = secondClerk();
    holdsFor(60, [&] {
        const Person made = saved(database(), randomPerson(QString::number(++number)));
        RC_ASSERT(find(reader, made.id) == std::optional(made));
    });
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(RoundTrip, keeps_the_name_of_a_change_set_whatever_it_holds)
{
    const QString name = QStringLiteral("\uFEFFBring in «tệp\u0000 1».csv \uFFFE");
    ChangeSet changes(database(), name, {QString(), clerk().at});
    Person made = person("1");
    changes.save(made);
    changes.commit();
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

} // namespace
} // namespace muster
