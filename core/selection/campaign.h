// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/record_type.h"

#include <QDate>
#include <QString>

namespace muster {

/// Where a call comes from; an assessment is a campaign of its own, held by a team of the UN (SAAT, AMS).
enum class CampaignKind { UnRequest, OwnInitiative, Assessment };

template <>
ChoiceList choicesOf<CampaignKind>();

struct Campaign;
using CampaignId = Id<Campaign>;

/// A call for candidates: a request of the UN, the office's own initiative, or an assessment that a team of the UN holds.
struct Campaign {
    CampaignId id;
    int version = 0;
    QString code;
    QString title;
    CampaignKind kind = CampaignKind::UnRequest;
    QString noteVerbale;
    QDate receivedOn;
    QDate deadlineOn;
    QDate closedOn;
    QString note;

    bool operator==(const Campaign &) const = default;
};

template <>
inline constexpr const char *tableName<Campaign> = "campaign";

template <>
const RecordTable<Campaign> &recordTable<Campaign>();

} // namespace muster
