// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/strength_options.h"
#include "core/office/office.h"

namespace muster {

namespace {

void showSent(const Call &call)
{
    const QDate until = call.arguments.requiredDay("until");
    const StrengthQuestion question = strengthQuestion(call.arguments);
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    Table table{.header = keyHeader(question) + QStringList{"tours", "persons"},
                .numbers = {"tours", "persons"}};
    for (const SentRow &row : sentUntil(office.database(), until, question))
        table.rows.append(row.keys + QStringList{QString::number(row.tours), QString::number(row.persons)});
    call.output.table(table);
}

} // namespace

Verb sentVerb()
{
    const OptionInfos options{
        {"until", Takes::OneValue, "DAY",
         QT_TRANSLATE_NOOP("Command line", "until this day, included, written YYYY-MM-DD")},
    };
    return {"sent", "OFFICE --until DAY [--by KEYS] [--where KEY=VALUE ...]",
            QT_TRANSLATE_NOOP("Command line",
                              "counts the tours begun until a day, and the persons who made them"),
            options + strengthOptions(), showSent};
}

} // namespace muster
