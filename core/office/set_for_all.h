// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/change_set.h"

#include <functional>

namespace muster {

/// One value for one field of many records, at the versions they were read at.
struct ForAll {
    const RecordType &type;
    QByteArray column;
    QVariant value;
    QList<ChangeSet::RecordState> records = {};
};

/// What becomes of one record: values in words as ValueWords gives them, or why it is left out.
struct ForAllLine {
    qint64 id = 0;
    QString naming;
    QVariant before;
    QVariant after;
    QString refusal = {};
};

struct ForAllReport {
    QList<ForAllLine> lines;        ///< the first of those that change, and of those left out
    qint64 changed = 0;
    qint64 same = 0;                ///< have the value already
    qint64 refused = 0;
    qint64 changeSet = 0;           ///< 0 for a preview, and when nothing was changed
    bool givenUp = false;
};

/// Told how many records are done; gives whether it is still wanted.
using ForAllProgress = std::function<bool(qint64 done)>;

/// The records of these numbers at the versions they have now; those that are gone are left out.
QList<ChangeSet::RecordState> statesOf(const Database &database, const RecordType &type, const QList<qint64> &ids);

/// What setForAll() would do, with at most so many lines of each sort.
ForAllReport previewForAll(const Database &database, const ForAll &all, int lines, const ForAllProgress &wanted);

/// Sets the field for all as one change set, «Set Organisation of 24 people to …»; records that the field table would
/// refuse are left out. Throws Conflict when somebody saved one of them meanwhile, Missing when one is gone, Refused for
/// a field whose values must differ; nothing is changed then, nor when it is given up.
ForAllReport setForAll(const Database &database, const ForAll &all, const Signature &by, const ForAllProgress &wanted);

} // namespace muster
