// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

#include <QSet>

using testing::Contains;
using testing::Each;
using testing::HasSubstr;
using testing::Not;

namespace muster {

namespace {

const QString qualifiedWithoutVisa = QStringLiteral("04001302");

ProgramRun shortfalls(const QString &office, const QStringList &options = {})
{
    return musterctlCsv(QStringList{"shortfalls", office, "--on", "2025-07-31"} + options);
}

QStringList keysOf(const ProgramRun &run)
{
    QStringList keys = run.column("requirement");
    keys.sort();
    return keys;
}

} // namespace

TEST_P(SampleOffice, lists_what_candidates_do_not_meet)
{
    const ProgramRun run = ask("shortfalls", {"--on", "2025-07-31"});
    EXPECT_EQ(run.csv().header.join(u','), "service_no,stage,requirement,state,words,owner,due,earliest_departure");
    const QStringList numbers = run.column("service_no");
    EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), 314) << "no decision is recorded yet";
    EXPECT_THAT(run.column("requirement"), Not(Contains("")));
    EXPECT_THAT(run.column("earliest_departure"), Not(Contains("")));
    EXPECT_THAT(run.column("state"), Each(testing::AnyOf("unmet", "unknown")));
}

TEST_P(SampleOffice, lists_what_one_candidate_does_not_meet)
{
    const ProgramRun run = ask("shortfalls", {"--on", "2025-07-31", "--candidate", qualifiedWithoutVisa});
    EXPECT_EQ(keysOf(run), (QStringList{"DECISION_MINISTER", "DECISION_PRESIDENT", "VISA"}));
    EXPECT_THAT(run.column("stage"), Each("qualified"));
    EXPECT_EQ(ask("shortfalls", {"--on", "2025-07-31", "--candidate", "0"}).exitCode, 1);
}

TEST_P(SampleOffice, lists_what_a_rotation_does_not_meet)
{
    const ProgramRun run = ask("shortfalls", {"--on", "2025-07-31", "--rotation", "L2FH/7"});
    const QStringList numbers = run.column("service_no");
    EXPECT_EQ(QSet<QString>(numbers.begin(), numbers.end()).size(), 70);
    const ProgramRun none = ask("shortfalls", {"--on", "2025-07-31", "--rotation", "L2FH/99"});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_THAT(none.errors.toStdString(), HasSubstr("no rotation «L2FH/99»"));
}

TEST_P(SampleOffice, counts_candidates_by_stage_and_sex)
{
    const ProgramRun run = ask("candidates", {"--on", "2025-07-31", "--by", "stage,sex"});
    EXPECT_EQ(run.csv().header.join(u','), "stage,sex,candidates");
    EXPECT_EQ(run.sum("candidates"), 314);
    EXPECT_EQ(ask("candidates", {"--on", "2025-07-31"}).out,
              "stage,candidates\nnominated,12\nselection,25\nprocedures,104\ntraining,153\nqualified,20\n");
    EXPECT_EQ(ask("candidates", {"--on", "2025-07-31", "--by", "age"}).exitCode, 2);
}

TEST_P(OfficeInUse, advances_nobody_past_what_is_not_met)
{
    const QString office = copyOfSample(GetParam());
    const ProgramRun run = musterctl({"advance", office, qualifiedWithoutVisa, "deployed", "--on", "2025-07-31"});
    EXPECT_EQ(run.exitCode, 1);
    for (const char *key : {"DECISION_MINISTER", "DECISION_PRESIDENT", "VISA"})
        EXPECT_THAT(run.errors.toStdString(), HasSubstr(key));
    EXPECT_EQ(shortfalls(office, {"--candidate", qualifiedWithoutVisa}).column("stage").value(0), "qualified");
}

TEST_P(OfficeInUse, advances_with_waivers_which_stay_to_be_seen)
{
    const QString office = copyOfSample(GetParam());
    const QString someone = "04001328";
    const ProgramRun run = musterctl({"advance", office, someone, "deployed", "--on", "2025-07-31", "--waive",
                                      "YELLOW_FEVER,DECISION_MINISTER,DECISION_PRESIDENT", "--reason", "by order", "--author", "Colonel Trần Minh"});
    EXPECT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_EQ(musterctlCsv({"candidates", office, "--on", "2025-07-31"}).out.count("deployed,1"), 1);
    EXPECT_EQ(musterctlCsv({"candidates", office, "--on", "2025-07-30"}).out.count("deployed"), 0);
    EXPECT_EQ(musterctlCsv({"history", office, "--limit", "1"}).column("author"), QStringList{"Colonel Trần Minh"});
    const ProgramRun procedures = musterctl({"advance", office, "04001315", "qualified", "--on", "2025-07-31"});
    EXPECT_THAT(procedures.errors.toStdString(), HasSubstr("is in this stage already"));
}

TEST_P(OfficeInUse, shows_what_was_waived_as_waived)
{
    const QString office = copyOfSample(GetParam());
    const ProgramRun run = musterctl({"advance", office, "09001301", "training", "--on", "2025-07-31", "--waive", keysOf(shortfalls(office, {"--candidate", "09001301"})).join(u','),
                                      "--reason", "by order", "--author", "Colonel Trần Minh"});
    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    const ProgramRun after = shortfalls(office, {"--candidate", "09001301"});
    EXPECT_THAT(after.column("state"), Each("waived"));
    EXPECT_THAT(after.column("words").value(0).toStdString(), HasSubstr("Colonel Trần Minh"));
}

TEST_P(OfficeInUse, tells_in_clear_words_what_it_does_not_know_of_an_advance)
{
    const QString office = copyOfSample(GetParam());
    const auto errors = [&](const QStringList &words, int exitCode) {
        const ProgramRun run = musterctl(QStringList{"advance", office} + words);
        EXPECT_EQ(run.exitCode, exitCode) << run.errors.toStdString();
        return run.errors.toStdString();
    };
    EXPECT_THAT(errors({"no-such-number", "training"}, 1), HasSubstr("Nobody has the service number «no-such-number»"));
    EXPECT_THAT(errors({qualifiedWithoutVisa, "promoted"}, 2), HasSubstr("There is no stage «promoted»; there are nominated, selection"));
    EXPECT_THAT(errors({qualifiedWithoutVisa, "deployed", "--waive", "VISUM", "--reason", "x"}, 1), HasSubstr("no requirement VISUM is asked"));
    EXPECT_THAT(errors({qualifiedWithoutVisa, "deployed", "--waive", "VISA"}, 2), HasSubstr("--waive and --reason stand together"));
    EXPECT_THAT(errors({qualifiedWithoutVisa, "training"}, 1), HasSubstr("needs a reason"));
    EXPECT_THAT(errors({"04000920", "training"}, 1), HasSubstr("04000920 has no candidacy that is not over"));
}

} // namespace muster
