// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

#include <optional>

namespace muster {

/// Whether what a change set did holds: it was not taken back, or its taking back was.
bool stands(const Database &database, qint64 changeSet);

/// The number of the last change set; 0 in an office without any.
qint64 newestChangeSet(const Database &database);

/// Whose acts Ctrl+Z takes back: those this author did after the change set that was the newest when the sitting began,
/// so that nobody takes back yesterday's work, or the making of the office, by a slip of the hand.
struct Sitting {
    QString author;
    qint64 since = 0;
};

/// The last own change set that stands and is no taking back itself; nothing when there is none.
std::optional<HistoryHead> lastOwnChange(const Database &database, const Sitting &sitting);
/// The last own taking back that stands, when nothing else was done after it: taking it back puts the change again.
/// The name is that of the change, not of its taking back.
std::optional<HistoryHead> lastOwnTakingBack(const Database &database, const Sitting &sitting);

/// Takes a change set back as a whole. Throws Refused with the reason, also for what an office cannot be without.
qint64 takeBackChange(const Database &database, qint64 changeSet, const Signature &by);

} // namespace muster
