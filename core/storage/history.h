// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

#include <functional>

namespace muster {

/// A change set as the history lists it.
struct ChangeSetEntry {
    HistoryHead head;
    int lines = 0;
    qint64 takenBackBy = 0;     ///< 0 = it stands
};

/// The newest first; at most so many.
QList<ChangeSetEntry> changeSets(const Database &database, int limit);
/// Throws Missing when there is none of this number.
ChangeSetEntry changeSet(const Database &database, qint64 id);

/// What one change set did to one record.
struct RecordChange {
    HistoryHead head;
    HistoryLine line;
};

/// Every change of a record, the newest first.
QList<RecordChange> changesOf(const Database &database, const RecordType &type, qint64 record);

/// Takes a change set back as a whole, as a change set of its own. Throws Refused, naming the later change or the
/// records that rest on it, and changes nothing then.
qint64 takeBack(const Database &database, qint64 changeSet, const Signature &by, const RecordTypes &types);

/// What is asked of taking back beside what history knows by itself: looked at with the office locked, it throws Refused when
/// something rests on the change set.
struct TakeBackTerms {
    const RecordTypes &types;
    std::function<void(const ChangeSetEntry &)> require;
};
qint64 takeBack(const Database &database, qint64 changeSet, const Signature &by, const TakeBackTerms &terms);

} // namespace muster
