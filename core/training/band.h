// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/curriculum.h"

#include <QString>

#include <optional>

namespace muster {

struct Band;
using BandId = Id<Band>;

/// A name for marks from so many percent up; one without a curriculum holds for all that have none of their own.
struct Band {
    BandId id;
    int version = 0;
    QString nameEn;
    QString nameVi;
    std::optional<double> leastMark;
    CurriculumId curriculumId;

    bool operator==(const Band &) const = default;
};

template <>
inline constexpr const char *tableName<Band> = "band";

template <>
const RecordTable<Band> &recordTable<Band>();

} // namespace muster
