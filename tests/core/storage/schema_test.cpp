// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_list.h"
#include "core/storage/migrations.h"
#include "tests/support/office_fixture.h"

namespace muster {
namespace {

struct Column {
    QString type;
    bool notNull = false;
};

/// A table's columns as the engine itself lists them.
QMap<QString, Column> columnsOf(const Database &database, const QString &table)
{
    const QString ask = database.engine() == Engine::Sqlite
        ? QStringLiteral("SELECT name, type, \"notnull\" FROM pragma_table_info('%1')")
        : QStringLiteral("SELECT column_name, data_type, CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 END "
                         "FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = '%1'");
    QMap<QString, Column> columns;
    for (const Row &row : database.rows(ask.arg(table)))
        columns.insert(row[0].toString(), {row[1].toString().toLower(), row[2].toInt() == 1});
    return columns;
}

QString typeFor(Engine engine, FieldKind kind)
{
    const bool sqlite = engine == Engine::Sqlite;
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::File: return "text";
    case FieldKind::Day: return sqlite ? "text" : "date";
    case FieldKind::Flag:
    case FieldKind::Number: return "integer";
    case FieldKind::Decimal: return sqlite ? "real" : "double precision";
    case FieldKind::Reference: return sqlite ? "integer" : "bigint";
    }
    return {};
}

bool mayBeUnknown(const FieldInfo &field)
{
    return field.kind == FieldKind::Day || field.kind == FieldKind::Number || field.kind == FieldKind::Decimal
        || field.kind == FieldKind::Reference;
}

/// Tables of the storage itself, which hold no records.
const QStringList storageTables{"migration", "office_state", "change_set", "change_line", "kept_file"};

using Schema = OnEachEngine;
ON_EACH_ENGINE(Schema);

TEST_P(Schema, has_a_column_of_the_right_type_for_every_field)
{
    for (const RecordType *type : recordTypes()) {
        const auto columns = columnsOf(database(), QLatin1String(type->table));
        for (const FieldInfo &field : type->fields) {
            ASSERT_TRUE(columns.contains(QLatin1String(field.column))) << type->table << '.' << field.column;
            EXPECT_EQ(columns[QLatin1String(field.column)].type, typeFor(GetParam(), field.kind)) << type->table << '.' << field.column;
        }
        for (const char *derived : type->derivedColumns)
            EXPECT_TRUE(columns.contains(QLatin1String(derived))) << type->table << '.' << derived;
    }
}

TEST_P(Schema, has_no_column_that_no_field_table_knows)
{
    for (const RecordType *type : recordTypes()) {
        auto columns = columnsOf(database(), QLatin1String(type->table));
        for (const FieldInfo &field : type->fields)
            columns.remove(QLatin1String(field.column));
        for (const char *derived : type->derivedColumns)
            columns.remove(QLatin1String(derived));
        EXPECT_EQ(columns.keys(), (QStringList{"id", "version"})) << type->table;
    }
}

TEST_P(Schema, has_no_table_that_no_record_type_knows)
{
    const QString ask = onPostgres() ? QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
                                     : QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    QStringList expected = storageTables;
    for (const RecordType *type : recordTypes())
        expected.append(QLatin1String(type->table));
    QStringList found;
    for (const Row &row : database().rows(ask))
        found.append(row[0].toString());
    found.sort();
    expected.sort();
    EXPECT_EQ(found, expected);
}

TEST_P(Schema, refuses_nothing_where_the_field_table_allows_nothing_and_the_other_way_round)
{
    for (const RecordType *type : recordTypes()) {
        const auto columns = columnsOf(database(), QLatin1String(type->table));
        for (const FieldInfo &field : type->fields)
            EXPECT_EQ(columns[QLatin1String(field.column)].notNull, field.rules.required || !mayBeUnknown(field))
                << type->table << '.' << field.column;
    }
}

TEST_P(Schema, has_a_foreign_key_for_every_reference)
{
    const QString ask = onPostgres()
        ? QStringLiteral("SELECT a.attname, f.relname FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid "
                         "JOIN pg_class f ON f.oid = c.confrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1] "
                         "WHERE c.contype = 'f' AND t.relname = '%1'")
        : QStringLiteral("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')");
    for (const RecordType *type : recordTypes()) {
        QMap<QString, QString> keys, expected;
        for (const Row &row : database().rows(ask.arg(QLatin1String(type->table))))
            keys.insert(row[0].toString(), row[1].toString());
        for (const FieldInfo &field : type->fields)
            if (field.kind == FieldKind::Reference)
                expected.insert(QLatin1String(field.column), QLatin1String(field.refersTo));
        EXPECT_EQ(keys, expected) << type->table;
    }
}

TEST_P(Schema, is_reached_by_steps_numbered_without_a_gap)
{
    const QList<Migration> steps = knownMigrations();
    const Rows taken = database().rows(QStringLiteral("SELECT number, name, min_compatible FROM migration ORDER BY number"));
    ASSERT_EQ(taken.size(), steps.size());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].number, i + 1);
        EXPECT_LE(steps[i].minCompatible, steps[i].number) << steps[i].name.toStdString();
        EXPECT_EQ(taken[i], (Row{steps[i].number, steps[i].name, steps[i].minCompatible}));
    }
}

TEST_P(Schema, is_left_alone_when_every_step_is_taken)
{
    const QString ask = QStringLiteral("SELECT number, applied_at FROM migration ORDER BY number");
    const Rows before = database().rows(ask);
    migrate(database(), recordTypes(), clerk(60).at);
    EXPECT_EQ(database().rows(ask), before);
}

} // namespace
} // namespace muster
