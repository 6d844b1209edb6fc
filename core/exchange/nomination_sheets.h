// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/pipeline/nomination.h"

namespace muster {

/// For the office, in the language in use: what is in the package and what is missing, candidate by candidate.
Sheet nominationCover(const CallNominations &nomination);

/// For the UN, and so in English: the single table of all candidates.
Sheet nominationTable(const CallNominations &nomination);

/// For the UN, and so in English: what the record says of one candidate in the order of the EASP; what is not known stays empty.
Sheet personalForm(const Nominee &nominee);

/// «2 passport C5236525.pdf»: what a scan of a paper is called in the package, the n-th of several from 2 on with its number.
QString packageFileName(const NomineePaper &paper, const Scan &scan, int place);

} // namespace muster
