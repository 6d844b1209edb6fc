// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/bands.h"

namespace muster {

namespace {

QList<Band> belongingTo(CurriculumId curriculum, const QList<Band> &all)
{
    QList<Band> bands;
    for (const Band &band : all)
        if (band.curriculumId == curriculum)
            bands.append(band);
    return bands;
}

} // namespace

QList<Band> bandsOf(CurriculumId curriculum, const QList<Band> &all)
{
    const QList<Band> own = belongingTo(curriculum, all);
    return own.isEmpty() ? belongingTo({}, all) : own;
}

std::optional<Band> bandOf(double percent, const QList<Band> &bands)
{
    std::optional<Band> reached;
    for (const Band &band : bands)
        if (band.leastMark.value_or(0) <= percent && (!reached || reached->leastMark.value_or(0) <= band.leastMark.value_or(0)))
            reached = band;
    return reached;
}

} // namespace muster
