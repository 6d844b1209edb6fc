// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/office_desk.h"
#include "ui/shell/search_field.h"

namespace muster {

/// Finds people by the start of any word of their name or number, their candidacies on the way, courses by code or
/// title, and missions by code or name, from anywhere in the window; people first, a handful of each.
Search officeSearch(const OfficeDesk &desk);

} // namespace muster
