// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/qualification/qualification_type.h"
#include "core/record/record_type.h"

namespace muster {

struct Inclusion;
using InclusionId = Id<Inclusion>;

/// A qualification that the holder of another has by that one, for as long as it is valid.
struct Inclusion {
    InclusionId id;
    int version = 0;
    QualificationTypeId typeId;
    QualificationTypeId includedId;

    bool operator==(const Inclusion &) const = default;
};

template <>
inline constexpr const char *tableName<Inclusion> = "inclusion";

template <>
const RecordTable<Inclusion> &recordTable<Inclusion>();

} // namespace muster
