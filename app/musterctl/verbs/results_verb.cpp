// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/office/office.h"
#include "core/storage/repository.h"
#include "core/training/listed_results.h"
#include "core/training/percent.h"

namespace muster {

namespace {

QString codeAsked(const Arguments &arguments)
{
    const auto code = arguments.text("course");
    if (!code)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "The option --%1 is missing.")).arg(QStringLiteral("course")));
    return *code;
}

Course courseOf(const Database &database, const QString &code)
{
    const QList<Course> courses = select<Course>(database, QStringLiteral("WHERE code = ?"), {code});
    if (courses.isEmpty())
        throw Missing(commandWords(QT_TRANSLATE_NOOP("Command line", "There is no course «%1».")).arg(code));
    return courses.first();
}

/// The shortest way to write it, rounded down to one decimal.
QString figure(std::optional<double> percent)
{
    return percent ? QString::number(roundedDown(*percent)) : QString();
}

QString outcomeCode(Outcome outcome)
{
    return outcome == Outcome::Unknown ? QStringLiteral("unknown") : QString::fromLatin1(choicesOf<Outcome>()[size_t(outcome)].code);
}

void showResults(const Call &call)
{
    const QString code = codeAsked(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    Table table{.header = {"service_no", "name", "attendance", "mark", "result", "published"}, .numbers = {"attendance", "mark"}};
    for (const ListedResult &one : listedResults(office.database(), courseOf(office.database(), code).id))
        table.rows.append({one.serviceNo, one.fullName, figure(one.attendance), figure(one.mark), outcomeCode(one.outcome),
                           one.isPublished() ? QStringLiteral("yes") : QStringLiteral("no")});
    call.output.table(table);
}

} // namespace

Verb resultsVerb()
{
    const OptionInfos options{
        {"course", Takes::OneValue, "CODE", QT_TRANSLATE_NOOP("Command line", "the course whose results are listed")},
    };
    return {"results", "OFFICE --course CODE",
            QT_TRANSLATE_NOOP("Command line", "lists the results of a course: published ones, and as they are drafted or worked out until then"),
            options, showResults};
}

} // namespace muster
