// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/both_names.h"
#include "core/selection/call_filter.h"
#include "core/selection/field_count.h"
#include "core/storage/database.h"

namespace muster {

/// An opening with the words people ask for.
struct OpeningRow {
    OpeningId id;
    QString mission;
    QString category;
    QString unit;
    QString rotation;
    QString post;
    std::optional<int> wanted;
    BothNames rankLeast;
    BothNames rankMost;
    QString requirementSet;
    QDate plannedDepartureOn;
    std::optional<int> tourMonths;
    FieldCount field;
};

/// The openings of a call, in the order in which they were entered.
QList<OpeningRow> openingList(const Database &database, const CallFilter &filter);

} // namespace muster
