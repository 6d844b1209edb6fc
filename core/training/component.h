// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/training/curriculum.h"

#include <QString>

#include <optional>

namespace muster {

/// How it is tested.
enum class ComponentKind { Written, Practical, Exercise, Oral };

template <>
ChoiceList choicesOf<ComponentKind>();

struct Component;
using ComponentId = Id<Component>;

/// One thing that is marked in courses after a curriculum, and how much of the whole mark it makes.
struct Component {
    ComponentId id;
    int version = 0;
    CurriculumId curriculumId;
    std::optional<int> place;
    QString nameEn;
    QString nameVi;
    ComponentKind kind = ComponentKind::Written;
    std::optional<double> weight;
    std::optional<double> fullMark;
    std::optional<double> passMark;

    bool operator==(const Component &) const = default;
};

template <>
inline constexpr const char *tableName<Component> = "component";

template <>
const RecordTable<Component> &recordTable<Component>();

} // namespace muster
