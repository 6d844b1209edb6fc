// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strength/strength.h"

namespace muster {

/// A paper of somebody deployed that does not last for the whole tour.
struct ExpiringPaper {
    qint64 personId = 0;
    QString serviceNo;
    QString fullName;
    QString mission;
    QString typeEn;
    QString typeVi;
    QDate validUntil;       ///< the last valid day of the latest paper of this type
    QDate neededUntil;      ///< the extended end of the tour, else the planned one
};

/// The papers of people deployed on the day whose last valid day is before the end of their tour, the first to run out
/// first. A paper without an expiry does not run out, and a later paper of the same type takes the place of an older.
QList<ExpiringPaper> expiringPapers(const Database &database, QDate day);

} // namespace muster
