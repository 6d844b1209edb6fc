// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include "core/pipeline/needs.h"

using testing::AnyOf;
using testing::Contains;
using testing::Each;
using testing::HasSubstr;

namespace muster {

TEST_P(SampleOffice, lists_who_still_needs_a_programme)
{
    const ProgramRun run = ask("needs", {"--programme", "CPTM-2017", "--on", "2025-07-31"});
    EXPECT_EQ(run.csv().header.join(u','), "service_no,name,stage,mission,category,rotation,departure,state,words");
    EXPECT_THAT(run.column("state"), Each(AnyOf("unmet", "unknown")));
    EXPECT_THAT(run.column("rotation"), Contains("ENG/4"));
    const Database database = Database::open(OfficeAddress::of(sampleOffice(GetParam())));
    const QList<PersonId> expected = lacking(database, programmesCalled(database, "CPTM-2017").first(), QDate(2025, 7, 31), {});
    QStringList numbers;
    for (const PersonId person : expected)
        numbers.append(find(database, person)->serviceNo);
    EXPECT_FALSE(numbers.isEmpty());
    EXPECT_EQ(run.column("service_no"), numbers);
}

TEST_P(SampleOffice, lists_who_of_a_rotation_still_needs_a_programme)
{
    const ProgramRun run = ask("needs", {"--programme", "STM-ENG", "--on", "2025-07-31", "--rotation", "ENG/4"});
    EXPECT_THAT(run.column("rotation"), Each("ENG/4"));
    EXPECT_EQ(ask("needs", {"--programme", "STM-ENG", "--on", "2025-07-31"}).out, run.out) << "only ENG/4 is asked for it";
    EXPECT_TRUE(ask("needs", {"--programme", "STM-MED", "--on", "2025-07-31", "--rotation", "ENG/4"}).csv().rows.isEmpty());
}

TEST_P(SampleOffice, tells_in_clear_words_what_it_does_not_know_of_needs)
{
    const ProgramRun unknown = ask("needs", {"--programme", "CPTM-99", "--on", "2025-07-31"});
    EXPECT_EQ(unknown.exitCode, 1);
    EXPECT_THAT(unknown.errors.toStdString(), HasSubstr("There is no programme «CPTM-99»."));
    EXPECT_EQ(unknown.out, "");
    const ProgramRun missing = ask("needs", {"--on", "2025-07-31"});
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_THAT(missing.errors.toStdString(), HasSubstr("The option --programme is missing."));
    EXPECT_EQ(ask("needs", {"--programme", "CPTM-2017"}).exitCode, 2);
}

} // namespace muster
