// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "ui/shell/location.h"

namespace muster {

/// Where the window shows a candidate: the page of selection, turned to that candidacy.
inline Location candidatePlace(CandidacyId id)
{
    return {"selection", {{QStringLiteral("candidacy"), id.value}}};
}

/// Where the window shows one view of the page of selection: board, list and those beside them.
inline Location selectionPlace(const QString &view)
{
    return {"selection", {{QStringLiteral("view"), view}}};
}

} // namespace muster
