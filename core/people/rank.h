// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QString>

#include <optional>

namespace muster {

struct Rank;
using RankId = Id<Rank>;

/// A rank of one group of ranks; the same English name may stand in several groups.
struct Rank {
    RankId id;
    int version = 0;
    QString code;
    QString rankGroup;
    QString groupEn;
    QString groupVi;
    std::optional<int> sortOrder;
    QString nameVi;
    QString abbrevVi;
    QString nameEn;
    QString nameEnAlt;
    QString natoCode;
    QString unEquivalent;
    QString note;
    QString source;

    bool operator==(const Rank &) const = default;
};

template <>
inline constexpr const char *tableName<Rank> = "rank_title";

template <>
const RecordTable<Rank> &recordTable<Rank>();

} // namespace muster
