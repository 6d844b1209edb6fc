// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/tour.h"
#include "core/record/record_type.h"

#include <QString>

namespace muster {

struct Evaluation;
using EvaluationId = Id<Evaluation>;

/// What the mission wrote of a tour at its end.
struct Evaluation {
    EvaluationId id;
    int version = 0;
    TourId tourId;
    QString overall;
    bool commendation = false;

    bool operator==(const Evaluation &) const = default;
};

template <>
inline constexpr const char *tableName<Evaluation> = "evaluation";

template <>
const RecordTable<Evaluation> &recordTable<Evaluation>();

} // namespace muster
