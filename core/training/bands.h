// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/band.h"

#include <QList>

#include <optional>

namespace muster {

/// Those of the curriculum, or those that hold for all when it has none of its own.
QList<Band> bandsOf(CurriculumId curriculum, const QList<Band> &all);

/// The highest band whose least mark was reached; nothing below the lowest.
std::optional<Band> bandOf(double percent, const QList<Band> &bands);

} // namespace muster
