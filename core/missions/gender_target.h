// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

struct GenderTarget;
using GenderTargetId = Id<GenderTarget>;

/// The share of women aimed at for a group in a year, in percent; empty where none is known.
struct GenderTarget {
    GenderTargetId id;
    int version = 0;
    QString groupCode;
    std::optional<int> year;
    std::optional<double> percent;
    QString status;
    QString source;

    bool operator==(const GenderTarget &) const = default;
};

template <>
inline constexpr const char *tableName<GenderTarget> = "gender_target";

template <>
const RecordTable<GenderTarget> &recordTable<GenderTarget>();

} // namespace muster
