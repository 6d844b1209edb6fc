// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/main_window.h"

#include <functional>

namespace muster::bench {

/// The main function of a program that is called with an office and measures its window, in English, on 31 July 2025.
/// Gives 2 for wrong use and 1, with the words, when the office cannot be opened.
int atWindow(int argc, char **argv, const std::function<void(MainWindow &, const OfficeDesk &)> &measure);

} // namespace muster::bench
