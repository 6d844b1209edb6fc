// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/actions.h"

namespace muster {

/// What can be done with the list one is at: copy, export, print, choose its columns.
QList<ActionEntry> listActions(const OfficeDesk &desk);

} // namespace muster
