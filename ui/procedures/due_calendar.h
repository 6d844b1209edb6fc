// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procedures/due_list.h"
#include "ui/office_desk.h"

namespace muster {

/// Writes the steps that fulfil the filter as a file for calendars, named by the title and the office. Gives the number of
/// days in it.
qsizetype writeDueCalendar(const OfficeDesk &desk, const DueFilter &filter, const QString &title, const QString &path);

} // namespace muster
