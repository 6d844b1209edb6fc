// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program_run.h"

#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::StartsWith;

namespace muster {

namespace {

/// A command line that is wrong, and what is said of it.
struct Wrong {
    QStringList arguments;
    std::string words;
};

/// Each must end with 2, say what is wrong and how the verb is used; no office is needed for that.
void expectWrongUsage(const QList<Wrong> &cases)
{
    for (const Wrong &wrong : cases) {
        const ProgramRun run = musterctl(wrong.arguments);
        SCOPED_TRACE(wrong.arguments.join(u' ').toStdString());
        EXPECT_EQ(run.exitCode, 2);
        EXPECT_EQ(run.out, "");
        EXPECT_THAT(run.errors.toStdString(), HasSubstr(wrong.words));
        EXPECT_THAT(run.errors.toStdString(), HasSubstr("\nUse: musterctl "));
    }
}

const QStringList &verbNames()
{
    static const QStringList names{"create",      "import",  "strength", "sent", "outcomes",
                                   "evaluations", "history", "undo",     "check"};
    return names;
}

} // namespace

TEST(CommandLine, helps_with_the_program_and_with_every_verb)
{
    const ProgramRun program = musterctl({"--help"});
    EXPECT_EQ(program.exitCode, 0);
    for (const QString &verb : verbNames()) {
        EXPECT_THAT(program.out.toStdString(), HasSubstr("\n  " + verb.toStdString() + " OFFICE"));
        const ProgramRun run = musterctl({verb, "--help"});
        EXPECT_EQ(run.exitCode, 0);
        EXPECT_EQ(run.errors, "");
        EXPECT_THAT(run.out.toStdString(), StartsWith("Use: musterctl " + verb.toStdString() + " OFFICE"));
    }
}

TEST(CommandLine, tells_its_version)
{
    const ProgramRun run = musterctl({"--version"});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_THAT(run.out.toStdString(), testing::MatchesRegex("musterctl [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(CommandLine, wants_a_verb_it_knows)
{
    expectWrongUsage({{{}, "What is to be done is missing"},
                      {{"muster"}, "There is no verb «muster»"},
                      {{"--format", "csv", "deploy", "office.muster"}, "There is no verb «deploy»"}});
}

TEST(CommandLine, understands_general_options_before_the_verb)
{
    EXPECT_THAT(musterctl({"--format", "csv", "check", "--help"}).out.toStdString(),
                StartsWith("Use: musterctl check OFFICE"));
}

TEST(CommandLine, wants_every_operand_and_no_more)
{
    QList<Wrong> cases{{{"import", "office.muster"}, "FOLDER is missing."},
                       {{"undo", "office.muster"}, "CHANGESET is missing."},
                       {{"check", ""}, "OFFICE is missing."},
                       {{"check", "office.muster", "other"}, "«other» is one word too many."}};
    for (const QString &verb : verbNames())
        cases.append({{verb}, "OFFICE is missing."});
    expectWrongUsage(cases);
}

TEST(CommandLine, refuses_options_the_verb_does_not_have)
{
    QList<Wrong> cases{{{"create", "o.muster", "--smaple"}, "There is no option --smaple here."},
                       {{"check", "o.muster", "-x"}, "There is no option -x here."},
                       {{"create", "o.muster", "--sample=yes"}, "The option --sample takes no value."}};
    for (const QString &verb : verbNames())
        cases.append({{verb, "o.muster", "--nothing"}, "There is no option --nothing here."});
    expectWrongUsage(cases);
}

TEST(CommandLine, refuses_an_option_without_its_value_or_given_twice)
{
    expectWrongUsage(
        {{{"strength", "o.muster", "--on"}, "A value is missing after --on."},
         {{"strength", "o.muster", "--on", "--by", "sex"}, "A value is missing after --on."},
         {{"strength", "o.muster", "--on", "2025-07-31", "--where"}, "A value is missing after --where."},
         {{"history", "o.muster", "--limit", "3", "--limit", "4"}, "The option --limit is given twice."},
         {{"check", "o.muster", "--format", "xml"}, "--format wants table, csv or json, not «xml»."},
         {{"check", "o.muster", "--author", " "}, "--author wants a name."}});
}

TEST(CommandLine, refuses_days_that_are_none)
{
    QList<Wrong> cases;
    for (const char *day : {"2025-02-30", "31/07/2025", "2025-7-31", "20250731", "today", "2025-07-31T00:00",
                            " 2025-07-31", ""}) {
        cases.append({{"strength", "o.muster", "--on", day},
                      "--on wants a day written YYYY-MM-DD, not «" + std::string(day) + "»."});
        cases.append({{"sent", "o.muster", "--until", day}, "--until wants a day written YYYY-MM-DD"});
        cases.append({{"evaluations", "o.muster", "--until", day}, "--until wants a day written YYYY-MM-DD"});
    }
    expectWrongUsage(cases);
}

TEST(CommandLine, wants_the_days_of_every_question)
{
    const std::string either =
        "Strength wants either one day, with --on, or month-ends, with --from, --to and --monthly.";
    expectWrongUsage(
        {{{"sent", "o.muster"}, "The option --until is missing."},
         {{"evaluations", "o.muster"}, "The option --until is missing."},
         {{"strength", "o.muster", "--by", "sex"}, either},
         {{"strength", "o.muster", "--from", "2025-01-31", "--to", "2025-07-31"}, either},
         {{"strength", "o.muster", "--on", "2025-01-31", "--monthly"}, either},
         {{"strength", "o.muster", "--from", "2025-01-31", "--monthly"}, "The option --to is missing."},
         {{"strength", "o.muster", "--from", "2025-01-31", "--to", "2025-01-30", "--monthly"},
          "--to lies before --from."}});
}

TEST(CommandLine, refuses_keys_there_are_none_of)
{
    expectWrongUsage(
        {{{"strength", "o.muster", "--on", "2025-07-31", "--by", "colour"},
          "There is no key «colour»; there are mission, type,"},
         {{"strength", "o.muster", "--on", "2025-07-31", "--by", "sex,"}, "There is no key «»"},
         {{"strength", "o.muster", "--on", "2025-07-31", "--by", "sex,sex"}, "--by has the key «sex» twice."},
         {{"strength", "o.muster", "--on", "2025-07-31", "--where", "colour=red"},
          "There is no key «colour»"},
         {{"strength", "o.muster", "--on", "2025-07-31", "--where", "female"},
          "--where wants KEY=VALUE, not «female»."},
         {{"sent", "o.muster", "--until", "2025-07-31", "--by", "month"}, "There is no key «month»"},
         {{"outcomes", "o.muster", "--by", "mission"},
          "There is no key «mission»; there are organisation, course,"}});
}

TEST(CommandLine, refuses_numbers_and_moments_that_are_none)
{
    QList<Wrong> cases;
    for (const char *number : {"0", "-1", "x", "1.5", "99999999999999999999"})
        cases.append({{"undo", "o.muster", "--", number},
                      "CHANGESET wants a whole number from 1 on, not «" + std::string(number) + "»."});
    cases.append(
        {{"history", "o.muster", "--limit", "0"}, "--limit wants a whole number from 1 on, not «0»."});
    for (const char *moment :
         {"yesterday", "2025-07-31T25:00", "2025-02-30T10:00Z", "2025-07-31T10", "2025-07-31T10:00+99:00"})
        cases.append({{"strength", "o.muster", "--on", "2025-07-31", "--recorded-by", moment},
                      "--recorded-by wants a day or a moment"});
    expectWrongUsage(cases);
}

} // namespace muster
