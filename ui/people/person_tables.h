// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/table_tab.h"

namespace muster {

/// The tables about a person, one for each kind of record.
PersonTab *papersTab();
PersonTab *languagesTab();
PersonTab *candidaciesTab();
PersonTab *trainingTab();
PersonTab *qualificationsTab();

extern const PersonTable toursTable;

} // namespace muster
