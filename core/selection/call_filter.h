// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/opening.h"

namespace muster {

/// Which part of a call is asked about: all of it, or one opening.
struct CallFilter {
    CampaignId campaign;
    OpeningId opening = {};     ///< null: every opening of the campaign

    /// The condition on opening op, and what is bound in it.
    QString sql() const { return opening.isNull() ? QStringLiteral("op.campaign_id = ?") : QStringLiteral("op.id = ?"); }
    qint64 bound() const { return opening.isNull() ? campaign.value : opening.value; }
};

} // namespace muster
