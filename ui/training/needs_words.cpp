// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/needs_words.h"

#include "ui/people/person_words.h"

#include <QMap>

namespace muster {

ChipCell findingChip(FindingState state)
{
    switch (state) {
    case FindingState::Met: return {stateWords(state), Tone::Good};
    case FindingState::Waived: return {stateWords(state), Tone::Info};
    case FindingState::Unmet: return {stateWords(state), Tone::Error};
    case FindingState::Unknown: return {stateWords(state), Tone::Warning};
    }
    return {};
}

QString destinationWords(const Need &need)
{
    const QString unit = unitAndRotation(need.unit, need.rotation);
    return QStringLiteral("%1 · %2").arg(unit.isEmpty() ? need.category : unit, need.mission);
}

QString foundLine(const ProgrammeNeed &need)
{
    QStringList parts{QStringLiteral("<b>%1</b>").arg(need.asked.name.toHtmlEscaped()), stateWords(need.finding.state),
                      need.finding.words.toHtmlEscaped()};
    if (need.finding.state != FindingState::Waived && !need.finding.words.contains(need.finding.evidence.words))
        parts << need.finding.evidence.words.toHtmlEscaped();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QList<ProgrammeCount> countsOf(const QList<Need> &needs)
{
    QMap<QString, ProgrammeCount> counts;
    for (const Need &need : needs)
        for (const ProgrammeNeed &each : need.programmes) {
            ProgrammeCount &count = counts[each.asked.name];
            count.programme = each.asked.name;
            ++count.asked;
            count.lacking += each.finding.isOpen() ? 1 : 0;
        }
    return counts.values();
}

} // namespace muster
