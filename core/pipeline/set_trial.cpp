// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/set_trial.h"

#include <algorithm>

namespace muster {

namespace {

QHash<QString, QString> openOf(const BlockedCandidate &candidate)
{
    QHash<QString, QString> open;
    for (const Finding &finding : candidate.findings)
        if (finding.isOpen())
            open.insert(finding.key, finding.title);
    return open;
}

/// The words of what stands in one and not in the other, in the order of their keys.
QStringList without(const QHash<QString, QString> &one, const QHash<QString, QString> &other)
{
    QStringList keys = one.keys();
    std::sort(keys.begin(), keys.end());
    QStringList words;
    for (const QString &key : std::as_const(keys))
        if (!other.contains(key))
            words.append(one.value(key));
    return words;
}

} // namespace

QList<TrialRow> trialRows(const QList<BlockedCandidate> &now, const QList<BlockedCandidate> &tried)
{
    QHash<CandidacyId, const BlockedCandidate *> present;
    for (const BlockedCandidate &candidate : now)
        present.insert(candidate.id, &candidate);
    QList<TrialRow> rows;
    for (const BlockedCandidate &candidate : tried) {
        const BlockedCandidate *before = present.value(candidate.id);
        const auto openBefore = before ? openOf(*before) : QHash<QString, QString>();
        const auto openThen = openOf(candidate);
        rows.append({candidate, before ? before->open() : 0, without(openThen, openBefore), without(openBefore, openThen)});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const TrialRow &a, const TrialRow &b) { return a.newly.size() > b.newly.size(); });
    return rows;
}

QList<TrialRow> trySet(const Database &database, const QString &code, QDate day)
{
    return trialRows(blockedCandidates(database, {.day = day}), blockedCandidates(database, {.day = day, .setCode = code}));
}

} // namespace muster
