// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Organisation;
using OrganisationId = Id<Organisation>;

/// A unit, school or authority people come from; a tree by its parent.
struct Organisation {
    OrganisationId id;
    int version = 0;
    QString name;
    OrganisationId parentId;
    QString note;

    bool operator==(const Organisation &) const = default;
};

template <>
inline constexpr const char *tableName<Organisation> = "organisation";

template <>
const RecordTable<Organisation> &recordTable<Organisation>();

} // namespace muster
