// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QDate>

namespace muster {

/// One person's part in one course.
struct TrainedPerson {
    qint64 personId = 0;
    QString serviceNo;
    QString fullName;
    QString course;
    QDate startsOn;
    QDate endsOn;
    QString outcome;        ///< the stored code: passed, failed, withdrawn or empty
    bool qualified = false; ///< holds a qualification granted from this course
};

/// The names behind outcomes() of one organisation, or of all when none is named; «unknown» is the organisation of those
/// without one. The latest course first, then by name.
QList<TrainedPerson> trainedPeople(const Database &database, const QString &organisation);

} // namespace muster
