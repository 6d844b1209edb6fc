// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QSet>

namespace muster {

class Database;

/// Holds the records of one change set to what may stand only once. Records that stood twice before and were not touched
/// in what makes them so are left alone.
class OnlyOnceCheck {
public:
    void added(const RecordType &type, qint64 id);
    void updated(const RecordType &type, qint64 id, const QVariantList &before, const QVariantList &after);

    /// Throws Refused naming the other record. What was saved must have been sent to the engine.
    void check(const Database &database) const;

private:
    QHash<const RecordType *, QSet<qint64>> m_touched;
};

} // namespace muster
