// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/campaign.h"
#include "core/selection/stage_step.h"
#include "core/storage/database.h"

namespace muster {

/// Whose setbacks are asked for; what is null narrows nothing.
struct PassedOverQuestion {
    CampaignId campaign = {};
    OpeningId opening = {};
    PersonId person = {};
};

/// Somebody whom a board did not choose, or whose candidacy ended, rests or waits, and why.
struct PassedOverRow {
    CandidacyId candidacy;
    PersonId person;
    QString serviceNo;
    QString fullName;
    QString campaign;           ///< code; empty for a candidacy that belongs to no call
    QString mission;
    QString category;
    QDate on;                   ///< the day of the step, or of the board; null where it is not known
    QString board;              ///< who decided; empty for a step of the office
    Stage stage = Stage::NotSelected;           ///< of a step: where it led
    StageReason reason = StageReason::None;     ///< of a step
    QString words;              ///< the board's reason, or the note of the step
};

/// The latest first.
QList<PassedOverRow> passedOver(const Database &database, const PassedOverQuestion &question);

/// «Passed over by the board of …», «Withdrawn», in the language in use.
QString outcomeWords(const PassedOverRow &row);
/// The typed reason with the words behind it; «No reason given» where there is none.
QString reasonWords(const PassedOverRow &row);

} // namespace muster
