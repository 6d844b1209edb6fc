// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/storage/history_line.h"
#include "core/storage/only_once_check.h"
#include "core/storage/pending_rows.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace muster {

/// Who saves, and at what moment; both come in from outside.
struct Signature {
    QString author;
    QDateTime at;
};

/// The one door for writes: a named act that saves and removes records and keeps every field's before and after.
/// Nothing stands until commit(); left without it, nothing was changed.
class ChangeSet {
public:
    ChangeSet(const Database &database, const QString &name, const Signature &by);

    /// Adds the record, giving it its number, or saves it over the version it was read at.
    /// Throws Refused for values its field table does not allow, Conflict when somebody saved it meanwhile.
    template <class Record>
    void save(Record &record)
    {
        const RecordState state = saveValues(recordType<Record>(), {record.id.value, record.version}, valuesOf(record));
        record.id.value = state.id;
        record.version = state.version;
    }

    /// Throws Conflict when somebody saved it meanwhile, InUse when other records refer to it.
    template <class Record>
    void remove(const Record &record)
    {
        removeValues(recordType<Record>(), {record.id.value, record.version});
    }

    struct RecordState {
        qint64 id = 0;      ///< 0 = not yet saved
        int version = 0;
    };
    RecordState saveValues(const RecordType &type, RecordState state, const QVariantList &values);
    void removeValues(const RecordType &type, RecordState state);
    /// Puts a removed record back under the number it had.
    void restoreValues(const RecordType &type, qint64 id, const QVariantList &values);

    /// Sends what is waiting to the engine, so that a query sees it.
    void flush();
    /// Throws Refused, as commit() would, for records that may stand only once and would stand twice.
    void check();
    /// The number of the change set, or 0 when nothing was changed; then nothing is kept.
    qint64 commit();

    /// Marks this change set as the taking back of another.
    void takesBack(qint64 changeSet);

private:
    RecordState add(const RecordType &type, RecordState state, const QVariantList &values);
    RecordState update(const RecordType &type, RecordState state, const QVariantList &values);
    QVariantList current(const RecordType &type, RecordState state);
    void keep(const HistoryLine &line);

    const Database &database_;
    QString name_;
    Signature by_;
    Transaction transaction_;
    qint64 nextId_ = 0;
    QString head_;
    qint64 id_ = 0;
    qint64 takesBack_ = 0;
    int lines_ = 0;
    QCryptographicHash hash_;
    PendingRows records_;
    PendingRows history_;
    OnlyOnceCheck onlyOnce_;
};

} // namespace muster
