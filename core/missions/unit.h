// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Unit;
using UnitId = Id<Unit>;

/// A unit that is sent again and again, such as a field hospital; each sending is a rotation.
struct Unit {
    UnitId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    QString note;

    bool operator==(const Unit &) const = default;
};

template <>
inline constexpr const char *tableName<Unit> = "unit";

template <>
const RecordTable<Unit> &recordTable<Unit>();

} // namespace muster
