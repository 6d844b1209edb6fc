// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/board.h"

#include <QString>

namespace muster {

struct Assessor;
using AssessorId = Id<Assessor>;

/// Somebody who scores the candidates of a board.
struct Assessor {
    AssessorId id;
    int version = 0;
    BoardId boardId;
    QString name;
    QString role;

    bool operator==(const Assessor &) const = default;
};

template <>
inline constexpr const char *tableName<Assessor> = "assessor";

template <>
const RecordTable<Assessor> &recordTable<Assessor>();

} // namespace muster
