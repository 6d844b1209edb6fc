// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace muster {

/// The rule, in its one place: the stage the candidacy `ca` stood in on the day `a.day`. It is the stage of the last step
/// taken on or before that day; before the first step the one that step led out of; without steps the stage recorded.
inline const QByteArray stageOnTheDay =
    "coalesce((SELECT x.to_stage FROM stage_step x WHERE x.candidacy_id = ca.id AND x.taken_on <= a.day"
    " ORDER BY x.taken_on DESC, x.id DESC LIMIT 1),"
    " (SELECT x.from_stage FROM stage_step x WHERE x.candidacy_id = ca.id ORDER BY x.taken_on, x.id LIMIT 1), ca.stage)";

/// The candidacy `ca` is known of on the day `a.day`; one without a day of nomination always is.
inline const QByteArray nominatedByTheDay = "(ca.nominated_on IS NULL OR ca.nominated_on <= a.day)";

} // namespace muster
