// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "app/musterctl/key_list.h"
#include "core/office/office.h"
#include "core/selection/candidate_counts.h"

namespace muster {

namespace {

void showCandidates(const Call &call)
{
    const KeyList<CandidateKeyInfo> known(candidateKeys());
    const QDate day = call.arguments.requiredDay("on");
    const CandidateKeys by = call.arguments.has("by") ? known.keys(call.arguments, "by") : CandidateKeys{CandidateKey::Stage};
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    Table table{.header = known.header(by) + QStringList{"candidates"}, .numbers = {"candidates"}};
    for (const CandidateCount &count : candidateCounts(office.database(), day, by))
        table.rows.append(count.keys + QStringList{QString::number(count.candidacies)});
    call.output.table(table);
}

} // namespace

Verb candidatesVerb()
{
    const OptionInfos options{
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day, YYYY-MM-DD")},
        {"by", Takes::OneValue, "KEYS",
         QT_TRANSLATE_NOOP("Command line", "columns in the order wanted, from stage,sex,mission,category,service,unit,rotation; stage unless told")},
    };
    return {"candidates", "OFFICE --on DAY [--by KEYS]", QT_TRANSLATE_NOOP("Command line", "counts the candidacies in the stages of a day"), options,
            showCandidates};
}

} // namespace muster
