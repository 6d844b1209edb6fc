// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/proposals.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// Whether it can be granted, renewed, or neither.
ChipCell grantChip(const GrantCase &grant);

/// The last day as a cell; words where it has none.
QVariant lastDayWords(const GrantCase &grant);

/// How each term is met or not, a line for each, for a label of rich text.
QString findingLines(const GrantCase &grant);

/// «Nguyễn Văn An has it already; Lê Thị Hoa …».
QString refusalWords(const QList<GrantRefusal> &refusals);

} // namespace muster
