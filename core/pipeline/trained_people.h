// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/outcomes.h"

namespace muster {

/// One person's part in one course.
struct TrainedPerson {
    qint64 personId = 0;
    QString serviceNo;
    QString fullName;
    QString organisation;   ///< empty for those without one
    QString nationality;
    QString course;
    QDate startsOn;
    QDate endsOn;
    QString outcome;        ///< the stored code: passed, failed, withdrawn or empty
    bool qualified = false; ///< holds a qualification granted from this course
};

/// Which of the figures of an outcome the names are asked for.
enum class OutcomeFigure { Trained, Passed, NotPassed, Qualified };

/// The names behind outcomes() of the same question, by the same conditions; what it is grouped by does not matter. The latest
/// course first, then by name.
QList<TrainedPerson> trainedPeople(const Database &database, const OutcomeQuestion &question, OutcomeFigure figure = OutcomeFigure::Trained);

} // namespace muster
