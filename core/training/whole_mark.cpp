// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/whole_mark.h"

#include "core/training/percent.h"

#include <algorithm>

namespace muster {

namespace {

/// A mark somebody reached in this component, and at which sitting.
struct Sitting {
    int number = 1;
    double mark = 0;
};

QList<Sitting> sittingsOf(const Component &component, const QList<CourseMark> &marks)
{
    QList<Sitting> sittings;
    for (const CourseMark &mark : marks)
        if (mark.componentId == component.id && mark.mark)
            sittings.append({mark.sitting.value_or(1), *mark.mark});
    std::stable_sort(sittings.begin(), sittings.end(), [](const Sitting &a, const Sitting &b) { return a.number < b.number; });
    return sittings;
}

double best(const QList<Sitting> &sittings)
{
    return std::max_element(sittings.begin(), sittings.end(), [](const Sitting &a, const Sitting &b) { return a.mark < b.mark; })->mark;
}

QList<Sitting> capped(QList<Sitting> sittings, std::optional<double> passMark)
{
    for (Sitting &sitting : sittings)
        if (passMark && sitting.number > 1)
            sitting.mark = std::min(sitting.mark, *passMark);
    return sittings;
}

} // namespace

std::optional<double> countingMark(const Component &component, const QList<CourseMark> &marks, ResitRule resits)
{
    const QList<Sitting> sittings = sittingsOf(component, marks);
    if (sittings.isEmpty())
        return std::nullopt;
    switch (resits) {
    case ResitRule::Best: return best(sittings);
    case ResitRule::Last: return sittings.last().mark;
    case ResitRule::Capped: return best(capped(sittings, component.passMark));
    }
    return std::nullopt;
}

WholeMark wholeMark(const QList<Component> &components, const QList<CourseMark> &marks, ResitRule resits)
{
    WholeMark whole;
    double reached = 0;
    double weights = 0;
    for (const Component &component : components) {
        const auto mark = countingMark(component, marks, resits);
        if (!mark) {
            whole.missing.append(component.id);
            continue;
        }
        if (component.passMark && *mark < *component.passMark)
            whole.below.append(component.id);
        const double weight = component.weight.value_or(0);
        reached += weight * *mark / component.fullMark.value_or(100);
        weights += weight;
    }
    if (whole.missing.isEmpty() && weights > 0)
        whole.percent = withoutNoise(100 * reached / weights);
    return whole;
}

} // namespace muster
