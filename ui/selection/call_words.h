// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign_list.h"
#include "core/selection/opening_list.h"
#include "core/selection/womens_share.h"
#include "ui/charts/share_bars.h"
#include "ui/lists/chip_cell.h"

namespace muster {

/// The words of the choice, in the language in use.
QString choiceWords(ChoiceList choices, size_t at, const char *context);

/// «9 days left», «3 days late», «closed».
ChipCell deadlineChip(const CampaignRow &call, QDate day);
/// «Request of the UN · NV 12/2026 · received 12/01/2026».
QString callWords(const CampaignRow &call);
/// «UNMISS · SO · Captain to Major».
QString openingWords(const OpeningRow &opening);
/// «7 on the way, 1 in reserve or deferred, 2 left».
QString outcomeWords(const FieldCount &field);

/// A bar for the share of women, against what is asked.
ShareRow shareRow(const WomensShare &share);
/// «3 of 14 are women, 21.4 %. Asked are 23 %. 1 more woman put forward would reach it.»
QString shareWords(const WomensShare &share);

} // namespace muster
