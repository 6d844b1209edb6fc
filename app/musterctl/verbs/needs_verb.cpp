// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/musterctl/verbs/verbs.h"

#include "core/base/days.h"
#include "core/office/office.h"
#include "core/pipeline/find_candidates.h"
#include "core/pipeline/needs.h"

#include <algorithm>

namespace muster {

namespace {

QString unitAndNumber(const Need &need)
{
    return need.rotation.isEmpty() ? need.unit : QStringLiteral("%1/%2").arg(need.unit, need.rotation);
}

QStringList cells(const Need &need, const Finding &finding)
{
    return {need.serviceNo, need.fullName, FieldType<Stage>::toVariant(need.stage).toString(), need.mission, need.category,
            unitAndNumber(need), isoDay(need.departure), stateCode(finding.state), finding.words};
}

/// The one a candidate stands worst to, of what the programme answers.
const Finding &worst(const Need &need)
{
    const auto badness = [](const ProgrammeNeed &each) {
        return std::tuple(each.finding.isOpen(), each.finding.state == FindingState::Unmet, each.finding.state == FindingState::Waived);
    };
    return std::max_element(need.programmes.begin(), need.programmes.end(),
                            [&](const ProgrammeNeed &a, const ProgrammeNeed &b) { return badness(a) < badness(b); })
        ->finding;
}

/// Who has met it needs nothing; who need not is told after those who do.
QList<QStringList> rowsOf(const QList<Need> &all)
{
    QList<QStringList> open, waived;
    for (const Need &need : all) {
        const Finding &finding = worst(need);
        if (finding.isOpen())
            open.append(cells(need, finding));
        else if (finding.state == FindingState::Waived)
            waived.append(cells(need, finding));
    }
    return open + waived;
}

void showNeeds(const Call &call)
{
    const Arguments &arguments = call.arguments;
    const QString code = arguments.requiredText("programme");
    NeedsFilter filter{.day = arguments.requiredDay("on")};
    const Office office = Office::open(OfficeAddress::of(call.office()), call.by);
    filter.programmes = programmesCalled(office.database(), code);
    if (const auto rotation = arguments.text("rotation"))
        filter.rotation = rotationCalled(office.database(), *rotation);
    call.output.table({.header = {"service_no", "name", "stage", "mission", "category", "rotation", "departure", "state", "words"},
                       .rows = rowsOf(needs(office.database(), filter))});
}

} // namespace

Verb needsVerb()
{
    const OptionInfos options{
        {"programme", Takes::OneValue, "CODE", QT_TRANSLATE_NOOP("Command line", "the programme, by its code, or a kind of programmes")},
        {"on", Takes::OneValue, "DAY", QT_TRANSLATE_NOOP("Command line", "the day, YYYY-MM-DD")},
        {"rotation", Takes::OneValue, "UNIT/N", QT_TRANSLATE_NOOP("Command line", "of this rotation only")},
    };
    return {"needs", "OFFICE --programme CODE --on DAY [--rotation UNIT/N]",
            QT_TRANSLATE_NOOP("Command line", "lists the candidates who still need a programme of training, by name"), options, showNeeds};
}

} // namespace muster
