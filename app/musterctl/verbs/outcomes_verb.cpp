// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/key_list.h"
#include "core/office/office.h"
#include "core/pipeline/outcomes.h"
#include "core/storage/repository.h"
#include "core/training/course.h"

namespace muster {

namespace {

KeyList<OutcomeKeyInfo> keyList()
{
    return KeyList<OutcomeKeyInfo>(outcomeKeys());
}

OutcomeQuestion questionAsked(const Arguments &arguments)
{
    OutcomeQuestion question{.by = {OutcomeKey::Organisation}, .course = arguments.text("course")};
    if (arguments.has("by"))
        question.by = keyList().keys(arguments, "by");
    return question;
}

void requireCourse(const Database &database, const QString &code)
{
    if (select<Course>(database, QStringLiteral("WHERE code = ?"), {code}).isEmpty())
        throw Missing(commandWords(QT_TRANSLATE_NOOP("Command line", "There is no course «%1».")).arg(code));
}

void showOutcomes(const Call &call)
{
    const OutcomeQuestion question = questionAsked(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    if (question.course)
        requireCourse(office.database(), *question.course);
    const QStringList figures{"trained", "passed", "qualified"};
    Table table{.header = keyList().header(question.by) + figures, .numbers = figures};
    for (const OutcomeRow &row : outcomes(office.database(), question))
        table.rows.append(row.keys + QStringList{QString::number(row.trained), QString::number(row.passed),
                                                 QString::number(row.qualified)});
    call.output.table(table);
}

} // namespace

Verb outcomesVerb()
{
    const OptionInfos options{
        {"course", Takes::OneValue, "CODE", QT_TRANSLATE_NOOP("Command line", "of this course only")},
        {"by", Takes::OneValue, "KEYS",
         QT_TRANSLATE_NOOP(
             "Command line",
             "columns in the order wanted, from organisation,course,programme,nationality,sex,service,year,partner; "
             "organisation unless told")},
    };
    return {"outcomes", "OFFICE [--course CODE] [--by KEYS]",
            QT_TRANSLATE_NOOP("Command line",
                              "counts who was trained, who passed and who was qualified by the course"),
            options, showOutcomes};
}

} // namespace muster
