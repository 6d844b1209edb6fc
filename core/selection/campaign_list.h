// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign.h"
#include "core/selection/field_count.h"
#include "core/storage/database.h"

namespace muster {

/// A call for candidates with what became of it so far.
struct CampaignRow {
    CampaignId id;
    QString code;
    QString title;
    CampaignKind kind = CampaignKind::UnRequest;
    QString noteVerbale;
    QDate receivedOn;
    QDate deadlineOn;
    QDate closedOn;
    qint64 openings = 0;
    qint64 wanted = 0;      ///< places asked for, of the openings that say how many
    FieldCount field;       ///< of an assessment: those put before the team, who all count as on the way
};

/// Every call: those still running first, the nearest deadline first; then the closed ones, the latest first.
QList<CampaignRow> campaignList(const Database &database);

} // namespace muster
