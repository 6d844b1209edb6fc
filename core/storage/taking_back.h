// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

namespace muster {

/// The reasons why a change set is not taken back, each thrown as Refused with what stands in the way.
[[noreturn]] void refuseTakenBack(const ChangeSetEntry &entry);
[[noreturn]] void refuseTwin(const HistoryHead &head);
/// A later change set changed the record of this line.
[[noreturn]] void refuseChangedLater(const Database &database, const HistoryHead &head, const HistoryLine &line);

/// A line that cannot be taken back, because records refer to its record or it refers to one that is gone.
struct HeldLine {
    const RecordType &type;
    const HistoryLine &line;
    const RecordTypes &types;
};
[[noreturn]] void refuseReferences(const Database &database, const HistoryHead &head, const HeldLine &held);

} // namespace muster
