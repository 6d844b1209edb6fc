// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/office_test.h"

using testing::ElementsAre;

namespace muster {

namespace {

/// "74/73": tours by persons, of a single row.
QString toursByPersons(const ProgramRun &run)
{
    return run.column(QStringLiteral("tours")).join(u'+') + u'/' +
           run.column(QStringLiteral("persons")).join(u'+');
}

/// The number beside one value of a column of keys.
QString beside(const ProgramRun &run, const QString &key, const QString &value, const QString &figure)
{
    return run.column(figure).value(run.column(key).indexOf(value));
}

} // namespace

TEST_P(SampleOffice, had_sent_245_by_18_august_2021_of_whom_39_women)
{
    EXPECT_EQ(sent("2021-08-18").sum("tours"), 245);
    EXPECT_EQ(beside(sent("2021-08-18", {"--by", "sex"}), "sex", "female", "tours"), "39");
}

TEST_P(SampleOffice, had_sent_189_in_three_hospitals_and_56_individuals_by_18_august_2021)
{
    const ProgramRun hospitals = sent("2021-08-18", {"--by", "rotation", "--where", "unit=L2FH"});
    EXPECT_EQ(hospitals.sum("tours"), 189);
    EXPECT_THAT(hospitals.column("rotation"), ElementsAre("1", "2", "3"));
    EXPECT_EQ(sent("2021-08-18", {"--where", "form=individual"}).sum("tours"), 56);
}

TEST_P(SampleOffice, had_sent_512_of_the_army_by_26_november_2022)
{
    const ProgramRun services = sent("2022-11-26", {"--by", "service"});
    EXPECT_EQ(beside(services, "service", "VPA", "tours"), "512");
    EXPECT_EQ(services.sum("tours"), 516);
    EXPECT_EQ(sent("2022-11-26", {"--where", "service=VPA", "sex=female"}).sum("tours"), 76);
}

TEST_P(SampleOffice, had_sent_four_hospitals_and_the_first_engineers_by_26_november_2022)
{
    const ProgramRun units = sent("2022-11-26", {"--by", "unit,rotation", "--where", "service=VPA"});
    EXPECT_EQ(sent("2022-11-26", {"--where", "unit=L2FH"}).sum("tours"), 252);
    EXPECT_THAT(units.column("rotation"), ElementsAre("", "1", "1", "2", "3", "4"));
    EXPECT_EQ(sent("2022-11-26", {"--where", "category=ENG"}).sum("tours"), 184);
    EXPECT_EQ(sent("2022-11-26", {"--where", "form=individual", "--where", "service=VPA"}).sum("tours"), 76);
}

TEST_P(SampleOffice, had_sent_789_by_10_december_2023_of_whom_seven_police)
{
    const ProgramRun services = sent("2023-12-10", {"--by", "service"});
    EXPECT_THAT(services.column("service"), ElementsAre("VPA", "VPP"));
    EXPECT_THAT(services.column("tours"), ElementsAre("782", "7"));
}

TEST_P(SampleOffice, had_sent_804_by_31_may_2024_of_whom_114_individuals_of_the_army)
{
    EXPECT_EQ(sent("2024-05-31").sum("tours"), 804);
    EXPECT_EQ(sent("2024-05-31", {"--where", "service=VPA", "form=individual"}).sum("tours"), 114);
}

TEST_P(SampleOffice, counts_tours_and_persons_apart)
{
    EXPECT_EQ(toursByPersons(sent("2025-07-31")), "1090/1076");
    EXPECT_EQ(toursByPersons(sent("2014-01-01")), "0/0");
}

TEST_P(SampleOffice, had_274_deployed_in_un_figures_on_30_november_2023)
{
    EXPECT_EQ(strengthOn("2023-11-30", {"--un"}).sum("strength"), 274);
    EXPECT_EQ(beside(strengthOn("2023-11-30", {"--by", "sex", "--un"}), "sex", "female", "strength"), "36");
}

TEST_P(SampleOffice, had_283_deployed_in_un_figures_on_31_july_2025)
{
    EXPECT_EQ(strengthOn("2025-07-31", {"--un"}).sum("strength"), 283);
    EXPECT_EQ(beside(strengthOn("2025-07-31", {"--by", "sex", "--un"}), "sex", "female", "strength"), "46");
}

TEST_P(SampleOffice, leaves_posts_outside_un_figures_out_only_when_asked)
{
    const QStringList ofTraining{"--by", "mission", "--where", "mission=EUTM RCA"};
    EXPECT_EQ(strengthOn("2022-12-31", ofTraining + QStringList("--un")).sum("strength"), 0);
    EXPECT_GT(strengthOn("2022-12-31", ofTraining).sum("strength"), 0);
}

TEST_P(SampleOffice, groups_staff_officers_under_troops_until_april_2017_when_asked)
{
    EXPECT_THAT(strengthOn("2015-05-31", {"--by", "type", "--un"}).column("type"),
                ElementsAre("Experts on Mission", "Troops"));
    EXPECT_THAT(strengthOn("2015-05-31", {"--by", "type"}).column("type"),
                ElementsAre("Experts on Mission", "Staff Officer"));
    EXPECT_THAT(strengthOn("2018-01-31", {"--by", "type", "--un"}).column("type"),
                ElementsAre("Experts on Mission", "Staff Officer"));
}

TEST_P(SampleOffice, had_79_of_245_evaluated_tours_outstanding)
{
    const ProgramRun words = ask("evaluations", {"--until", "2022-11-26"});
    EXPECT_EQ(words.out, "overall,tours,share\n"
                         "Outstanding,79,32.2\nExceeds expectations,73,29.8\nFully competent,77,31.4\n"
                         "Competent,15,6.1\nPartially competent,1,0.4\n");
    EXPECT_EQ(words.sum("tours"), 245);
}

TEST_P(SampleOffice, evaluates_only_tours_that_have_ended)
{
    EXPECT_EQ(ask("evaluations", {"--until", "2014-01-01"}).out, "overall,tours,share\n");
    EXPECT_EQ(ask("evaluations", {"--until", "2025-07-31"}).sum("tours"), 802);
}

TEST_P(SampleOffice, trained_23_police_officers_of_whom_17_passed_and_8_qualified)
{
    const ProgramRun outcomes = ask("outcomes", {"--course", "POL-2021-01", "--by", "course"});
    EXPECT_EQ(outcomes.out, "course,trained,passed,qualified\nPOL-2021-01,23,17,8\n");
}

TEST_P(SampleOffice, tells_outcomes_by_organisation_unless_told_otherwise)
{
    const ProgramRun outcomes = ask("outcomes", {"--course", "POL-2021-01"});
    EXPECT_EQ(outcomes.out,
              "organisation,trained,passed,qualified\n"
              "Ha Noi City Police,5,4,3\nHo Chi Minh City Police,5,2,1\nImmigration Department,4,3,1\n"
              "MPS Standing Office,1,1,0\nMobile Police Command,4,3,0\nPeople's Police Academy,4,4,3\n");
    EXPECT_EQ(ask("outcomes", {"--course", "POL-2021-01", "--by", "organisation"}).out, outcomes.out);
}

TEST_P(SampleOffice, counts_every_course_result_once_whatever_it_is_grouped_by)
{
    for (const char *key : {"organisation", "course", "programme", "nationality", "sex", "service"}) {
        const ProgramRun outcomes = ask("outcomes", {"--by", key});
        EXPECT_EQ(outcomes.sum("trained"), 2657) << key;
        EXPECT_EQ(outcomes.sum("qualified"), 1111) << key;
    }
}

} // namespace muster
