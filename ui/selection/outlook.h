// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/selection/candidacy.h"
#include "core/storage/database.h"

#include <QHash>

#include <memory>

namespace muster {

/// What lies before a candidate: how many acts are open, the day the next one is due, and the earliest day of departure.
struct Outlook {
    int open = 0;
    QDate nextDue;
    QDate earliest;
};

/// Nobody's outlook is known before it is worked out.
using Outlooks = std::shared_ptr<const QHash<CandidacyId, Outlook>>;

/// Of everybody on the way on the day.
Outlooks outlooks(const Database &database, QDate day);

} // namespace muster
