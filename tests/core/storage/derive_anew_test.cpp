// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/record_list.h"
#include "core/storage/migrations.h"
#include "core/storage/office_check.h"
#include "core/people/person.h"
#include "tests/support/office_fixture.h"
#include "tests/support/records.h"

namespace muster {
namespace {

using DerivedAnew = OnEachEngine;
ON_EACH_ENGINE(DerivedAnew);

TEST_P(DerivedAnew, are_the_columns_of_records_saved_before_they_were_worked_out_so)
{
    saved(database(), person(u"1"_qs, u"Đào Quang Lực"_qs));
    saved(database(), person(u"2"_qs, u"Lê Yến"_qs));
    database().execute(QStringLiteral("UPDATE person SET search_text = 'as it was before';"));
    ASSERT_EQ(officeFaults(database(), recordTypes()).size(), 2);
    deriveAnew(database(), recordType<Person>());
    EXPECT_EQ(officeFaults(database(), recordTypes()), QStringList());
}

TEST_P(DerivedAnew, are_tables_that_hold_records)
{
    QStringList tables, derived;
    for (const RecordType *type : recordTypes())
        tables.append(QLatin1String(type->table));
    for (const Migration &step : knownMigrations())
        derived.append(step.derives);
    EXPECT_FALSE(derived.isEmpty());
    for (const QString &table : derived)
        EXPECT_TRUE(tables.contains(table)) << qPrintable(table);
}

} // namespace
} // namespace muster
