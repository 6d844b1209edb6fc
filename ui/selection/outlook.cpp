// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selection/outlook.h"

#include "core/pipeline/blocked.h"

namespace muster {

namespace {

QDate earlier(QDate a, QDate b)
{
    return a.isNull() || (!b.isNull() && b < a) ? b : a;
}

} // namespace

Outlooks outlooks(const Database &database, QDate day)
{
    auto all = std::make_shared<QHash<CandidacyId, Outlook>>();
    for (const BlockedCandidate &candidate : blockedCandidates(database, {.day = day})) {
        Outlook outlook{.open = candidate.open(), .earliest = candidate.earliestDeparture};
        for (const Finding &finding : candidate.findings)
            if (finding.isOpen())
                outlook.nextDue = earlier(outlook.nextDue, finding.dueOn);
        all->insert(candidate.id, outlook);
    }
    return all;
}

} // namespace muster
