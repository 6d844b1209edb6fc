// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_list.h"
#include "core/storage/value_json.h"
#include "tests/support/office_fixture.h"
#include "tests/support/random_records.h"

#include <QJsonDocument>

#include <limits>

namespace muster {
namespace {

RC_GTEST_PROP(ValueJson, reads_back_as_what_was_written, ())
{
    const Person made = randomPerson("VN1");
    const QVariantList values = valuesOf(made);
    const RecordType &type = recordType<Person>();
    const QJsonObject written = jsonObject(historyText(type, values));
    for (qsizetype i = 0; i < values.size(); ++i)
        RC_ASSERT(valueIn(written, type.fields[i]) == toJson(type.fields[i].kind, values[i]));
    RC_ASSERT(recordOf<Person>(fromJson(type, jsonObject(historyText(type, values)))) == made);
}

RC_GTEST_PROP(ValueJson, is_json_whatever_the_text, ())
{
    Venue made;
    made.name = nfc(*anyText());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(historyText(recordType<Venue>(), valuesOf(made)).toUtf8(), &error);
    RC_ASSERT(error.error == QJsonParseError::NoError);
    RC_ASSERT(document.object().value("name").toString() == valuesOf(made)[0].toString());
}

RC_GTEST_PROP(ValueJson, keeps_decimals_to_the_last_bit, ())
{
    Mission made = mission("A");
    made.latitude = *rc::gen::arbitrary<double>();
    const RecordType &type = recordType<Mission>();
    const Mission read = recordOf<Mission>(fromJson(type, jsonObject(historyText(type, valuesOf(made)))));
    RC_ASSERT(read.latitude == made.latitude);
}

TEST(ValueJson, has_the_columns_of_every_record_type_in_alphabetical_order)
{
    for (const RecordType *type : recordTypes()) {
        QStringList columns;
        for (const qsizetype place : type->byColumn)
            columns.append(QLatin1String(type->fields[place].column));
        EXPECT_TRUE(std::is_sorted(columns.begin(), columns.end())) << type->table;
        EXPECT_EQ(columns.size(), type->fields.size()) << type->table;
    }
}

TEST(ValueJson, holds_in_a_difference_only_what_differs)
{
    Person before = person("1"), after = before;
    const RecordType &type = recordType<Person>();
    EXPECT_EQ(difference(type, valuesOf(before), valuesOf(after)).after, QString());
    after.note = "b";
    after.fullName = "c";
    const Difference changed = difference(type, valuesOf(before), valuesOf(after));
    EXPECT_EQ(changed.before, QString(R"({"full_name":"Nguyễn Thị Ánh","note":""})"));
    EXPECT_EQ(changed.after, QString(R"({"full_name":"c","note":"b"})"));
}

TEST(ValueJson, takes_a_field_that_is_not_there_for_empty)
{
    for (const FieldInfo &field : recordType<Mission>().fields) {
        const QJsonValue value = valueIn({}, field);
        EXPECT_TRUE(value.isNull() || value.toString() == "" || value.toInteger() == 0) << field.column;
        EXPECT_FALSE(value.isUndefined()) << field.column;
    }
    EXPECT_TRUE(fromJson(FieldKind::Number, QJsonValue(QJsonValue::Undefined)).isNull());
    EXPECT_TRUE(fromJson(FieldKind::Reference, QJsonValue(QJsonValue::Undefined)).isNull());
}

TEST(ValueJson, leaves_out_of_a_whole_record_what_is_empty)
{
    Mission made = mission("A");
    made.latitude = 0;
    EXPECT_EQ(historyText(recordType<Mission>(), valuesOf(made)), QString(R"({"code":"A","counts_in_un":1,"latitude":0})"));
    made.countsInUn = false;
    EXPECT_EQ(historyText(recordType<Mission>(), valuesOf(made)), QString(R"({"code":"A","latitude":0})"));
    EXPECT_EQ(historyText(recordType<Mission>(), valuesOf(Mission{.countsInUn = false})), QString("{}"));
}

TEST(ValueJson, keeps_large_numbers)
{
    const qlonglong most = std::numeric_limits<qlonglong>::max();
    EXPECT_EQ(fromJson(FieldKind::Reference, toJson(FieldKind::Reference, most)).toLongLong(), most);
}

TEST(ValueJson, takes_no_altered_letter_of_a_day_for_the_same_day)
{
    EXPECT_EQ(toJson(FieldKind::Day, QDate(2020, 1, 2)), toJson(FieldKind::Day, "2020-01-02"));
    EXPECT_NE(toJson(FieldKind::Day, QDate(2020, 1, 2)), toJson(FieldKind::Day, "2020/01/02"));
    EXPECT_NE(toJson(FieldKind::Day, QDate(2020, 1, 2)), toJson(FieldKind::Day, "2020-01-02x"));
}

} // namespace
} // namespace muster
