// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "core/deployment/evaluation_summary.h"
#include "core/office/office.h"

namespace muster {

namespace {

void showEvaluations(const Call &call)
{
    const QDate until = call.arguments.requiredDay("until");
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    Table table{.header = {"overall", "tours", "share"}, .numbers = {"tours", "share"}};
    for (const EvaluationShare &share : evaluationsUntil(office.database(), until))
        table.rows.append(
            {share.overall, QString::number(share.tours), QString::number(share.percent(), 'f', 1)});
    call.output.table(table);
}

} // namespace

Verb evaluationsVerb()
{
    const OptionInfos options{
        {"until", Takes::OneValue, "DAY",
         QT_TRANSLATE_NOOP("Command line", "tours that ended until this day, included, written YYYY-MM-DD")},
    };
    return {"evaluations", "OFFICE --until DAY",
            QT_TRANSLATE_NOOP("Command line",
                              "counts evaluated tours by their overall word, with the share in percent"),
            options, showEvaluations};
}

} // namespace muster
