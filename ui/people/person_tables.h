// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/fitting_table.h"

namespace muster {

/// The tables about a person, one for each kind of record.
extern const PersonTable ranksTable;
extern const PersonTable papersTable;
extern const PersonTable languagesTable;
extern const PersonTable candidaciesTable;
extern const PersonTable trainingTable;
extern const PersonTable qualificationsTable;
extern const PersonTable toursTable;

} // namespace muster
