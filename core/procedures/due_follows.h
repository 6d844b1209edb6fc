// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/anchor_days.h"
#include "core/procedures/checklist_item.h"
#include "core/storage/change_set.h"

namespace muster {

using AllAnchorDays = QHash<CandidacyId, AnchorDays>;

/// The open steps of these candidacies whose due days follow when the days they are counted from move from `before` to
/// `after`: by as many days as those, so that a due day set by hand keeps its distance. A step gets its due day when the
/// day becomes known, and loses it when it is no longer known. Steps done or not needed stay.
QList<ChecklistItem> followingItems(const Database &database, const AllAnchorDays &before, const AllAnchorDays &after);

/// The due days that rest on one record of any kind: its candidacies' anchors as they are before it is saved or removed.
class DueFollowing {
public:
    /// A candidacy, an opening, a campaign, a tour, a course or a course's result; other kinds of records bring nothing.
    /// `values` are those that are going to be saved.
    DueFollowing(const Database &database, const RecordType &type, qint64 id, const QVariantList &values);

    /// Once the record is saved or removed in this change set: saves the due days that follow, and gives how many.
    int follow(ChangeSet &changes) const;

private:
    const Database &m_database;
    QList<CandidacyId> m_candidacies;
    AllAnchorDays m_before;
};

} // namespace muster
