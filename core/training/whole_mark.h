// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/component.h"
#include "core/training/course_mark.h"
#include "core/training/curriculum.h"

#include <QList>

#include <optional>

namespace muster {

/// What the marks of one participant come to.
struct WholeMark {
    std::optional<double> percent;      ///< nothing while a mark is missing, or when no component has weight
    QList<ComponentId> missing;         ///< components without a mark, in the order given
    QList<ComponentId> below;           ///< components whose own pass mark was not reached

    bool operator==(const WholeMark &) const = default;
};

/// The mark that counts after resits, out of the full mark of the component; nothing when there is none. Marks of other
/// components are passed over. With ResitRule::Capped a resit gives the pass mark at most, and the best mark counts.
std::optional<double> countingMark(const Component &component, const QList<CourseMark> &sittings, ResitRule resits);

/// Each component by its weight: Σ weight · mark ÷ full mark, of Σ weight, in percent.
WholeMark wholeMark(const QList<Component> &components, const QList<CourseMark> &marks, ResitRule resits);

} // namespace muster
