// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

#include <functional>

namespace muster {

/// A record that is going to be saved with these values, or removed with them; a new one has the number 0.
struct RecordTouched {
    const RecordType &type;
    qint64 id;
    const QVariantList &values;
};

/// The values it is saved with: what a new record takes by itself stands where nothing was entered.
QVariantList valuesTaken(const Database &database, const RecordTouched &record);

/// What follows once the record is saved or removed, done in the same change set.
using FollowUp = std::function<void(ChangeSet &)>;

/// What follows from a record however it is saved: by a form, for many at once, by removal. Asked before, so that each
/// sees the office as it was. Throws Refused when the record may not be saved so.
QList<FollowUp> followUpsOfSaving(const Database &database, const RecordTouched &record);
QList<FollowUp> followUpsOfRemoving(const Database &database, const RecordTouched &record);

} // namespace muster
