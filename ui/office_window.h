// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/main_window.h"
#include "ui/start/start_page.h"

namespace muster {

/// What the window takes over from outside when it opens an office.
struct OpeningChoice {
    QString language;
    QDate today = {};           ///< null: the clock's
    OfficeDoor door = {};       ///< where another office is opened; without it that is not offered
};

/// The window over an open office: its pages in the order of the work, and the search over all of them. The office
/// must outlive the window.
WindowSetup officeWindow(const OfficeDesk &desk, const OpeningChoice &choice);

/// The window while no office is open: the page on which one is chosen.
WindowSetup startWindow(const OpeningChoice &choice);

} // namespace muster
