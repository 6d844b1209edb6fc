// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "core/base/days.h"
#include "core/office/office.h"
#include "core/pipeline/blocked.h"
#include "core/pipeline/find_candidates.h"

#include <algorithm>

namespace muster {

namespace {

QStringList cells(const BlockedCandidate &candidate, const Finding &finding)
{
    return {candidate.serviceNo, FieldType<Stage>::toVariant(candidate.stage).toString(), finding.key, stateCode(finding.state),
            QStringLiteral("%1: %2").arg(finding.title, finding.words), finding.owner, isoDay(finding.dueOn), isoDay(candidate.earliestDeparture)};
}

/// What is open before what is waived, each in the order of due days; those without one come last.
QList<Finding> worstFirst(QList<Finding> findings)
{
    erase_if(findings, [](const Finding &finding) { return finding.state == FindingState::Met; });
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        const auto order = [](const Finding &each) { return std::tuple(!each.isOpen(), !each.dueOn.isValid(), each.dueOn); };
        return order(a) < order(b);
    });
    return findings;
}

void showShortfalls(const Call &call)
{
    const Arguments &arguments = call.arguments;
    BlockFilter filter{.day = arguments.requiredDay("on")};
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    const auto serviceNo = arguments.text("candidate");
    if (serviceNo)
        candidaciesOf(office.database(), *serviceNo);
    if (const auto rotation = arguments.text("rotation"))
        filter.rotation = rotationCalled(office.database(), *rotation);
    Table table{.header = {"service_no", "stage", "requirement", "state", "words", "owner", "due", "earliest_departure"}};
    for (const BlockedCandidate &candidate : blockedCandidates(office.database(), filter))
        if (!serviceNo || candidate.serviceNo == *serviceNo)
            for (const Finding &finding : worstFirst(candidate.findings))
                table.rows.append(cells(candidate, finding));
    call.output.table(table);
}

} // namespace

Verb shortfallsVerb()
{
    const OptionInfos options{
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day, YYYY-MM-DD")},
        {"candidate", Takes::OneValue, "SERVICE_NO", QT_TRANSLATE_NOOP("Command line", "of this candidate only")},
        {"rotation", Takes::OneValue, "UNIT/N", QT_TRANSLATE_NOOP("Command line", "of this rotation only")},
    };
    return {"shortfalls", "OFFICE --on DAY [--candidate SERVICE_NO] [--rotation UNIT/N]",
            QT_TRANSLATE_NOOP("Command line", "lists what candidates do not meet, who mends it and by when, the worst first"), options,
            showShortfalls};
}

} // namespace muster
