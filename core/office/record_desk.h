// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"
#include "core/storage/database.h"

#include <optional>

namespace muster {

/// A record of any kind as it was read: its number, its version, and its values in the order of the fields.
/// A record that is not yet saved has the number 0.
struct StoredRecord {
    ChangeSet::RecordState state;
    QVariantList values;
};

/// Every record of a kind, in the order in which they were entered.
QList<StoredRecord> storedRecords(const Database &database, const RecordType &type);
/// Nothing when it is not there (any more).
std::optional<StoredRecord> storedRecord(const Database &database, const RecordType &type, qint64 id);
/// A record that is not yet saved: every text empty, every flag off, every choice the first one.
StoredRecord newRecord(const RecordType &type);

/// Saves one record as a change set of its own, «Change mission UNMISS» or «Add document B1234567 — Nguyễn Văn A», and
/// gives it back as it is now; what follows from it is done in the same change set. Throws Refused, Conflict, Missing,
/// Duplicate; nothing is changed then.
StoredRecord saveRecord(const Database &database, const RecordType &type, const StoredRecord &record, const Signature &by);

/// Removes one record as a change set of its own. Throws InUse, telling in words what refers to it, Conflict, Missing,
/// and Refused for what an office cannot be without.
void removeRecord(const Database &database, const RecordType &type, const StoredRecord &record, const Signature &by);

/// Who saved the record last; empty when its history is not known.
QString lastAuthor(const Database &database, const RecordType &type, qint64 id);

} // namespace muster
