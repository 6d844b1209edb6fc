// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/selection/campaign.h"

#include "core/record/rules.h"

#include <QCoreApplication>

namespace muster {

template <>
ChoiceList choicesOf<CampaignKind>()
{
    static constexpr Choice choices[] = {
        {"un_request", QT_TRANSLATE_NOOP("Call", "Request of the UN")},
        {"own_initiative", QT_TRANSLATE_NOOP("Call", "Own initiative")},
        {"assessment", QT_TRANSLATE_NOOP("Call", "UN assessment (AMS)")},
    };
    return choices;
}

template <>
const RecordTable<Campaign> &recordTable<Campaign>()
{
    static const RecordTable<Campaign> table{
        .noun = QT_TRANSLATE_NOOP("Call", "Call"),
        .fields = {
            field(&Campaign::code, "code", QT_TRANSLATE_NOOP("Call", "Code"),
                  {.required = true, .unique = true, .plainText = true, .longest = 60, .example = "2026-UNMISS-1", .group = QT_TRANSLATE_NOOP("Call", "Call")}),
            field(&Campaign::title, "title", QT_TRANSLATE_NOOP("Call", "Title"), {.plainText = true}),
            field(&Campaign::kind, "kind", QT_TRANSLATE_NOOP("Call", "Kind"), {.required = true}),
            field(&Campaign::noteVerbale, "note_verbale", QT_TRANSLATE_NOOP("Call", "Note verbale"),
                  {.plainText = true, .longest = 100, .group = QT_TRANSLATE_NOOP("Call", "Request and deadline")}),
            field(&Campaign::receivedOn, "received_on", QT_TRANSLATE_NOOP("Call", "Received on")),
            field(&Campaign::deadlineOn, "deadline_on", QT_TRANSLATE_NOOP("Call", "Deadline")),
            field(&Campaign::closedOn, "closed_on", QT_TRANSLATE_NOOP("Call", "Closed on")),
            field(&Campaign::note, "note", QT_TRANSLATE_NOOP("Call", "Note"),
                  {.longest = 4000, .group = QT_TRANSLATE_NOOP("Call", "Remarks")}),
        },
        .naming = [](const Campaign &campaign) { return campaign.code; },
        .rules = {
            notBefore(&Campaign::receivedOn, &Campaign::deadlineOn, "deadline_on",
                      QT_TRANSLATE_NOOP("Record", "The deadline would lie before the day the call was received.")),
        },
    };
    return table;
}

} // namespace muster
