// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/actions.h"

namespace muster {

/// Ctrl+Z takes the last own act of this sitting back and says its name, Ctrl+Shift+Z puts it back.
QList<ActionEntry> undoActions(const OfficeDesk &desk);

} // namespace muster
