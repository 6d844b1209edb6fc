// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/rotation.h"
#include "core/selection/candidacy.h"
#include "core/storage/database.h"

namespace muster {

/// Every candidacy of the person with this service number, in whatever stage. Throws Missing, in words, when nobody has it.
QList<Candidacy> candidaciesOf(const Database &database, const QString &serviceNo);

/// A rotation by the code of its unit and its number, «ENG/4». Throws Missing, in words, when there is none.
RotationId rotationCalled(const Database &database, const QString &unitAndNumber);

} // namespace muster
