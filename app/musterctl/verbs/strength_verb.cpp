// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/moment.h"
#include "app/musterctl/strength_options.h"
#include "app/musterctl/words.h"
#include "app/musterctl/wrong_usage.h"
#include "core/base/days.h"
#include "core/office/office.h"
#include "core/storage/as_recorded.h"

namespace muster {

namespace {

[[noreturn]] void wrongDays()
{
    throw WrongUsage(commandWords(QT_TRANSLATE_NOOP(
        "Command line",
        "Strength wants either one day, with --on, or month-ends, with --from, --to and --monthly.")));
}

QList<QDate> monthly(const Arguments &arguments)
{
    const QDate from = arguments.requiredDay("from");
    const QDate to = arguments.requiredDay("to");
    if (to < from)
        throw WrongUsage(commandWords(QT_TRANSLATE_NOOP("Command line", "--to lies before --from.")));
    return monthEnds(from, to);
}

QList<QDate> daysAsked(const Arguments &arguments)
{
    const bool series = arguments.has("from") || arguments.has("to") || arguments.has("monthly");
    if (series == arguments.has("on") || (series && !arguments.has("monthly")))
        wrongDays();
    return series ? monthly(arguments) : QList<QDate>{arguments.requiredDay("on")};
}

std::optional<QDateTime> recordedBy(const Arguments &arguments)
{
    const auto given = arguments.text("recorded-by");
    if (!given)
        return std::nullopt;
    if (const auto moment = momentFromIso(*given))
        return moment;
    throw WrongUsage(
        commandWords(QT_TRANSLATE_NOOP(
                         "Command line",
                         "--recorded-by wants a day or a moment such as 2025-07-31T18:00:00Z, not «%1»."))
            .arg(*given));
}

StrengthQuestion questionAsked(const Arguments &arguments)
{
    StrengthQuestion question = strengthQuestion(arguments);
    if (arguments.has("un"))
        question.figures = Figures::UnitedNations;
    return question;
}

Table strengthTable(const Database &database, const QList<QDate> &days, const StrengthQuestion &question)
{
    Table table{.header = QStringList("day") + keyHeader(question) + QStringList("strength"),
                .numbers = {"strength"}};
    for (const StrengthRow &row : strength(database, days, question))
        table.rows.append(QStringList(isoDay(row.day)) + row.keys +
                          QStringList(QString::number(row.strength)));
    return table;
}

Table namesTable(const Database &database, const QList<QDate> &days, const StrengthQuestion &question)
{
    Table table{.header = QStringList("day") + keyHeader(question) +
                          QStringList{"service_no", "full_name", "rank", "post", "arrived_on",
                                      "planned_end_on", "ended_on"}};
    for (const DeployedPerson &person : deployedPeople(database, days, question))
        table.rows.append(QStringList(isoDay(person.day)) + person.keys +
                          QStringList{person.serviceNo, person.fullName, person.rankEn, person.post,
                                      isoDay(person.arrivedOn), isoDay(person.plannedEndOn),
                                      isoDay(person.endedOn)});
    return table;
}

void showStrength(const Call &call)
{
    const QList<QDate> days = daysAsked(call.arguments);
    const StrengthQuestion question = questionAsked(call.arguments);
    const auto moment = recordedBy(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    std::optional<AsRecorded> past;
    if (moment)
        past.emplace(office.database(), *moment, strengthTypes());
    call.output.table(call.arguments.has("names") ? namesTable(office.database(), days, question)
                                                  : strengthTable(office.database(), days, question));
}

} // namespace

Verb strengthVerb()
{
    const OptionInfos options{
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "on this day, written YYYY-MM-DD")},
        {"from", Takes::OneValue, "DAY",
         QT_TRANSLATE_NOOP("Command line", "with --to and --monthly: first day")},
        {"to", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "last day, included")},
        {"monthly", Takes::Nothing, "",
         QT_TRANSLATE_NOOP("Command line", "on every month-end from the one day to the other")},
        {"un", Takes::Nothing, "",
         QT_TRANSLATE_NOOP("Command line", "only tours the UN counts, grouped as the UN did at the time")},
        {"names", Takes::Nothing, "",
         QT_TRANSLATE_NOOP("Command line", "the people behind the figures, one line each")},
        {"recorded-by", Takes::OneValue, "MOMENT",
         QT_TRANSLATE_NOOP("Command line",
                           "as the office had recorded it by then (a day, or 2025-07-31T18:00:00Z)")},
    };
    return {"strength",
            "OFFICE (--on DAY | --from DAY --to DAY --monthly) [--by KEYS] [--where KEY=VALUE ...] [--un] "
            "[--names] [--recorded-by MOMENT]",
            QT_TRANSLATE_NOOP("Command line", "shows who is deployed on a day or on month-ends"),
            strengthOptions() + options, showStrength};
}

} // namespace muster
