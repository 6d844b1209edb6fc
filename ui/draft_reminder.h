// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"

namespace muster {

class MainWindow;

/// Tells in the window's strip what was typed and not saved when the program ended, with a way to each of the records.
void remindOfDrafts(MainWindow &window, const OfficeDesk &desk);

} // namespace muster
