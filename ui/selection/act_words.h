// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/finding.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// When an act is due, as it stands on a day: «2 days late», or the day.
ChipCell dueChip(const Finding &finding, QDate day);

/// «20 days»; a dash where it is not known.
QString leadWords(const Finding &finding);

/// «Could depart on 09/09/2025 at the earliest …», with the chain that sets the day, as rich text.
QString earliestSentence(QDate earliest, QDate planned, const QString &chain);

} // namespace muster
