// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/missions/rotation.h"

#include <QString>

namespace muster::bench {

/// The strength of an engineering unit, all of them candidates for one rotation.
inline constexpr int oneRotation = 184;
inline const QDate candidateDay(2025, 7, 31);

/// Makes an office with so many candidates of engineering rotations, each with papers, a rank, a language, a course and some
/// with a qualification; gives the first rotation, which has oneRotation of them.
RotationId makeCandidateOffice(const QString &file, int candidates);

} // namespace muster::bench
