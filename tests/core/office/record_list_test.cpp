// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_list.h"

#include <gtest/gtest.h>

namespace muster {
namespace {

TEST(RecordList, names_each_table_once)
{
    QStringList tables;
    for (const RecordType *type : recordTypes())
        tables.append(QString::fromLatin1(type->table));
    EXPECT_EQ(tables.removeDuplicates(), 0);
}

TEST(RecordList, has_each_record_after_those_it_refers_to)
{
    QStringList seen;
    for (const RecordType *type : recordTypes()) {
        seen.append(QString::fromLatin1(type->table));
        for (const FieldInfo &field : type->fields)
            if (field.kind == FieldKind::Reference) {
                EXPECT_TRUE(seen.contains(QString::fromLatin1(field.refersTo))) << type->table << '.' << field.column;
            }
    }
}

TEST(RecordList, has_a_label_for_every_field_and_every_choice)
{
    for (const RecordType *type : recordTypes()) {
        EXPECT_STRNE(type->noun, "") << type->table;
        for (const FieldInfo &field : type->fields) {
            EXPECT_STRNE(field.label, "") << type->table << '.' << field.column;
            EXPECT_EQ(field.kind == FieldKind::Choice, !field.choices.empty()) << type->table << '.' << field.column;
            for (const Choice &choice : field.choices)
                EXPECT_STRNE(choice.label, "") << type->table << '.' << field.column;
        }
    }
}

TEST(RecordList, can_name_a_record_of_each_kind)
{
    for (const RecordType *type : recordTypes()) {
        QVariantList empty;
        for (qsizetype i = 0; i < type->fields.size(); ++i)
            empty.append(QVariant());
        EXPECT_NO_THROW(type->naming(empty)) << type->table;
    }
}

} // namespace
} // namespace muster
