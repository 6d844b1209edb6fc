// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

namespace muster {

class Office;

/// What the window takes over from outside when it opens an office.
struct OpeningChoice {
    QString language;
    QDate today;        ///< null: the clock's
};

/// The window over an open office: its pages in the order of the work, and the search over all of them. The office
/// must outlive the window.
WindowSetup officeWindow(const Office &office, const OpeningChoice &choice);

} // namespace muster
