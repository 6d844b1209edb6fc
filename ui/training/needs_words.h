// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/needs.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// How a candidate stands to a programme, short enough for a cell.
ChipCell findingChip(FindingState state);

/// Where somebody goes: «ENG 4 · UNISFA», or category and mission outside units.
QString destinationWords(const Need &need);

/// What was found of one programme, as a line of rich text with its evidence.
QString foundLine(const ProgrammeNeed &need);

/// How many of those asked for a programme lack it.
struct ProgrammeCount {
    QString programme;
    int lacking = 0;
    int asked = 0;

    bool operator==(const ProgrammeCount &) const = default;
};

/// In the order of the names of the programmes.
QList<ProgrammeCount> countsOf(const QList<Need> &needs);

} // namespace muster
