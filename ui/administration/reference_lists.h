// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

namespace muster {

/// One of the lists an office chooses from, and the columns its table shows; of a name in both languages the one in use
/// is shown.
struct ReferenceList {
    const char *title;              ///< English, translated in the context "Reference list"
    const RecordType &type;
    QList<QByteArray> columns;
    bool oneRecord = false;         ///< nothing is added to it and nothing removed

    QByteArray key() const { return type.table; }
};

/// The lists in the order in which they are offered.
const QList<ReferenceList> &referenceLists();
QString titleOf(const ReferenceList &list);

} // namespace muster
