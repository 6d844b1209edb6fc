// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history.h"

namespace muster {

/// While it lives, this connection sees the tables of some record types as the office had recorded them by a moment:
/// tables of the session stand before the real ones under the same names, so that every question is asked with the
/// same SQL. Only for reading. A change saved at the very moment counts as recorded.
class AsRecorded {
public:
    AsRecorded(const Database &database, const QDateTime &moment, const RecordTypes &types);
    ~AsRecorded();
    AsRecorded(const AsRecorded &) = delete;
    AsRecorded &operator=(const AsRecorded &) = delete;

private:
    void shadow(const RecordType &type) const;
    void takeLineBack(const RecordType &type, const HistoryLine &line) const;
    QString realTable(const RecordType &type) const;

    const Database &database_;
    qint64 moment_;
    QStringList shadowed_;
};

} // namespace muster
