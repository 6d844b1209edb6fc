// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/board.h"

#include <QString>

#include <optional>

namespace muster {

struct Criterion;
using CriterionId = Id<Criterion>;

/// What a board scores, how much of the whole it makes, and its highest score.
struct Criterion {
    CriterionId id;
    int version = 0;
    BoardId boardId;
    QString name;
    std::optional<double> weight;
    std::optional<double> fullScore;

    bool operator==(const Criterion &) const = default;
};

template <>
inline constexpr const char *tableName<Criterion> = "criterion";

template <>
const RecordTable<Criterion> &recordTable<Criterion>();

} // namespace muster
