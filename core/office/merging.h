// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/merge_people.h"
#include "core/office/record_desk.h"

namespace muster {

/// The work of a merge within a change set that its caller commits, or leaves so that nothing was changed.
class Merging {
public:
    Merging(const Database &database, ChangeSet &changes) : database_(database), changes_(changes) {}

    void merge(const Merge &merge, QDate day);
    const MergeReport &report() const { return report_; }

private:
    /// Everything that refers to one record refers to another of its kind from then on.
    struct Fold {
        const RecordType &type;
        qint64 from;
        qint64 into;
    };
    void fold(const Fold &fold);
    void foldKind(const Fold &fold, const RecordType &referrers);
    void give(const RecordType &type, const StoredRecord &record, const QVariantList &values);
    void leaveOut(const RecordType &type, const StoredRecord &record, const StoredRecord &twin);
    void fillGaps(const RecordType &type, const StoredRecord &twin, const QVariantList &values);
    void remember(const Merge &merge, const QVariantList &other, QDate day);
    void tellTours(const Merge &merge);
    void count(const RecordType &type, const Merge &merge);
    void warn(const QString &words) { report_.warnings.append(words); }

    const Database &database_;
    ChangeSet &changes_;
    MergeReport report_;
    bool told_ = false;         ///< kinds are counted for the two people alone, not for what refers to their records
};

} // namespace muster
