// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Service;
using ServiceId = Id<Service>;

/// The body a person comes from, such as the army or the police.
struct Service {
    ServiceId id;
    int version = 0;
    QString code;
    QString nameEn;
    QString nameVi;
    QString rankGroups;
    QString note;

    bool operator==(const Service &) const = default;
};

template <>
inline constexpr const char *tableName<Service> = "service";

template <>
const RecordTable<Service> &recordTable<Service>();

} // namespace muster
