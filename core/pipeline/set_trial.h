// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/blocked.h"

namespace muster {

/// How a candidate would stand if a set counted: what would be open that is not now, and what no longer would.
struct TrialRow {
    BlockedCandidate tried;
    int openNow = 0;
    QStringList newly;          ///< what is asked, in words
    QStringList noLonger;

    bool isChanged() const { return !newly.isEmpty() || !noLonger.isEmpty(); }
    bool wouldFallShort() const { return openNow == 0 && tried.open() > 0; }
    bool wouldBeClear() const { return openNow > 0 && tried.open() == 0; }
};

/// Compares the same candidates, who need not stand in the same order.
QList<TrialRow> trialRows(const QList<BlockedCandidate> &now, const QList<BlockedCandidate> &tried);

/// Tries a set, whether it counts or not, on the present candidates it would count for.
QList<TrialRow> trySet(const Database &database, const QString &code, QDate day);

} // namespace muster
