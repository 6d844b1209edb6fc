// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"
#include "core/selection/campaign.h"
#include "core/selection/opening.h"

#include <QDate>
#include <QString>

namespace muster {

struct Board;
using BoardId = Id<Board>;

/// A sitting that ranks candidates; its assessors score each on their own.
struct Board {
    BoardId id;
    int version = 0;
    QString name;
    CampaignId campaignId;
    OpeningId openingId;
    QDate heldOn;
    QString place;
    QString chair;
    QString secretary;
    QDate closedOn;
    QString note;

    bool operator==(const Board &) const = default;
};

template <>
inline constexpr const char *tableName<Board> = "board";

template <>
const RecordTable<Board> &recordTable<Board>();

} // namespace muster
