// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

#include <QJsonObject>

namespace muster {

/// The last change set saved by the moment, a change saved at the very moment included; 0 before the first.
qint64 lastChangeSetBy(const Database &database, const QDateTime &moment);

/// While it lives, this connection sees the tables of some record types as the office had recorded them by a moment:
/// tables of the session stand before the real ones under the same names, so that every question is asked with the
/// same SQL. Only for reading. A change saved at the very moment counts as recorded. Where clerks' clocks disagree,
/// the office is seen as the last change set saved by the moment left it.
class AsRecorded {
public:
    AsRecorded(const Database &database, const QDateTime &moment, const RecordTypes &types);
    ~AsRecorded();
    AsRecorded(const AsRecorded &) = delete;
    AsRecorded &operator=(const AsRecorded &) = delete;

private:
    AsRecorded(const Database &database, const QDateTime &moment);
    bool changedLater(const RecordType &type) const;
    void shadow(const RecordType &type);
    void putBack(const RecordType &type, qint64 record, const QJsonObject &earlier) const;
    QHash<qint64, QJsonObject> earlierValues(const RecordType &type) const;

    const Database &database_;
    qint64 lastSeen_;           ///< the change sets up to this one count
    QStringList shadowed_;
};

} // namespace muster
