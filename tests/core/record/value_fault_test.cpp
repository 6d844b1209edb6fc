// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/record_type.h"
#include "tests/support/print_qt.h"
#include "tests/support/records.h"

#include <gtest/gtest.h>

#include <limits>

namespace muster {
namespace {

QString faultOf(const FieldInfo &field, const QVariant &value)
{
    return valueFault(field, value);
}

const FieldInfo text{.column = "note", .kind = FieldKind::Text, .rules = {.longest = 5}};
const FieldInfo plain{.column = "name", .kind = FieldKind::Text, .rules = {.plainText = true}};
const FieldInfo needed{.column = "code", .kind = FieldKind::Text, .rules = {.required = true}};
const FieldInfo day{.column = "born_on", .kind = FieldKind::Day};
const FieldInfo percent{.column = "percent", .kind = FieldKind::Decimal, .rules = {.least = 0, .most = 100}};
const FieldInfo decimal{.column = "height", .kind = FieldKind::Decimal};

TEST(ValueFault, wants_a_required_value)
{
    EXPECT_EQ(faultOf(needed, ""), QString("must be filled in"));
    EXPECT_EQ(faultOf(needed, QVariant()), QString("must be filled in"));
    EXPECT_EQ(faultOf(needed, " "), QString());
    EXPECT_EQ(faultOf({.kind = FieldKind::Reference, .rules = {.required = true}}, FieldType<PersonId>::toVariant({})), QString("must be filled in"));
}

TEST(ValueFault, has_nothing_against_empty_values_that_are_not_required)
{
    for (const FieldInfo &field : {text, plain, day, percent, decimal})
        EXPECT_EQ(faultOf(field, QVariant()), QString()) << field.column;
}

TEST(ValueFault, counts_letters)
{
    EXPECT_EQ(faultOf(text, "Đặng Ẩ"), QString("too long: 6 letters, at most 5"));
    EXPECT_EQ(faultOf(text, "Đặng "), QString());
}

TEST(ValueFault, lets_only_notes_have_lines_and_tabs)
{
    EXPECT_EQ(faultOf(text, "a\nb\t"), QString());
    for (const char *bad : {"a\nb", "a\tb", "a\x01", "a\r"})
        EXPECT_EQ(faultOf(plain, bad), QString("holds characters that cannot be printed"));
}

TEST(ValueFault, lets_no_hidden_mark_turn_a_name_around)
{
    for (const char16_t mark : {u'\x061C', u'\x200E', u'\x200F', u'\x202A', u'\x202E', u'\x2066', u'\x2069'}) {
        EXPECT_EQ(faultOf(plain, QString(u"a"_qs + QChar(mark) + u'b')), QString("holds a hidden mark that turns the direction of writing"));
        EXPECT_EQ(faultOf(text, QString(u"a"_qs + QChar(mark))), QString()) << "a note keeps what was pasted into it";
    }
    EXPECT_EQ(faultOf(plain, u"محمد"_qs), QString()) << "writing from right to left is no mark";
}

TEST(ValueFault, refuses_what_the_engines_would_not_give_back)
{
    EXPECT_EQ(faultOf(text, QString(QChar(0))), QString("holds a zero character"));
    for (const char16_t half : {u'\xD800', u'\xDC00', u'\xFFFE'})
        EXPECT_EQ(faultOf(text, QString(QChar(half))), QString("holds what is no character"));
    EXPECT_EQ(faultOf(text, QString::fromUtf8("😀")), QString());
}

TEST(ValueFault, takes_days_of_sensible_years_only)
{
    EXPECT_EQ(faultOf(day, QDate(1899, 12, 31)), QString("the year 1899 is out of range"));
    EXPECT_EQ(faultOf(day, QDate(1900, 1, 1)), QString());
    EXPECT_EQ(faultOf(day, QDate(2200, 12, 31)), QString());
    EXPECT_EQ(faultOf(day, QDate(2201, 1, 1)), QString("the year 2201 is out of range"));
}

TEST(ValueFault, keeps_numbers_within_their_limits)
{
    EXPECT_EQ(faultOf(percent, -0.5), QString("must be at least 0"));
    EXPECT_EQ(faultOf(percent, 0.0), QString());
    EXPECT_EQ(faultOf(percent, 100.0), QString());
    EXPECT_EQ(faultOf(percent, 100.5), QString("must be at most 100"));
}

TEST(ValueFault, refuses_numbers_that_are_none)
{
    EXPECT_EQ(faultOf(decimal, std::numeric_limits<double>::quiet_NaN()), QString("is not a number"));
    EXPECT_EQ(faultOf(decimal, std::numeric_limits<double>::infinity()), QString("is not a number"));
}

TEST(Records, are_told_what_is_wrong_field_by_field_and_then_by_the_rules_that_join_fields)
{
    Tour wrong = tour({{1}, {}, {2}}, QDate(2024, 5, 1), QDate(2024, 4, 30));
    QStringList fields;
    for (const Problem &problem : problemsOf(wrong))
        fields.append(problem.field);
    EXPECT_EQ(fields, (QStringList{"mission_id", "ended_on"}));
}

TEST(Records, are_the_same_after_a_way_through_their_values)
{
    Mission made = mission("UNMISS");
    made.latitude = 4.5;
    made.startedOn = QDate(2011, 7, 9);
    made.countsInUn = false;
    EXPECT_EQ(recordOf<Mission>(valuesOf(made)), made);
}

TEST(RecordTypes, find_a_field_by_its_column)
{
    EXPECT_EQ(recordType<Mission>().indexOf("code"), 0);
    EXPECT_EQ(recordType<Mission>().indexOf("no_such"), -1);
}

} // namespace
} // namespace muster
