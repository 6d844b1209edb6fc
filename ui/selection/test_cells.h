// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/test_grid.h"
#include "ui/lists/entry_model.h"

namespace muster {

/// Before the tests stand the name and the service number.
inline constexpr int columnsBeforeTests = 2;

QString testName(const TestKind &kind);

/// The grid of people against tests as it is shown; an assessment ends with the clearance.
QList<EntryColumn> testColumns(const TestGrid &grid);
QList<EntryRow> testRows(const TestGrid &grid, QDate day);

} // namespace muster
