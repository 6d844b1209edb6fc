// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/follow_ups.h"

#include "core/procedures/decide.h"
#include "core/procedures/due_follows.h"
#include "core/procedures/item_rules.h"

namespace muster {

namespace {

/// Open steps move with the day they are counted from.
FollowUp dueDaysFollow(const Database &database, const RecordTouched &record)
{
    return [following = DueFollowing(database, record.type, record.id, record.values)](ChangeSet &changes) { following.follow(changes); };
}

} // namespace

QList<FollowUp> followUpsOfSaving(const Database &database, const RecordTouched &record)
{
    requireDoneAsVerbsDo(database, record.type, record.id, record.values);
    return {dueDaysFollow(database, record)};
}

QList<FollowUp> followUpsOfRemoving(const Database &database, const RecordTouched &record)
{
    requireNotEvidence(database, record.type, record.values);
    return {dueDaysFollow(database, record)};
}

} // namespace muster
